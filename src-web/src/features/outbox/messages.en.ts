export const en = {
  title: 'Outbox',
  lead: 'Every mail that Lodestar wrote, each to one person and once.',
  kept: {
    title: 'Mails are kept here, not sent',
    next: 'No mail server is configured. Open a mail and click its link to see what the person would see.',
  },
  empty: {
    title: 'No mail yet',
    next: 'Invite people to a survey, and their mails appear here.',
  },
  column: { to: 'To', subject: 'Subject', state: 'State', written: 'Written' },
  mail: {
    title: 'Mail',
    close: 'Close the mail',
    gone: 'This mail is no longer kept.',
    sent: 'to {{recipient}}, sent {{moment}}',
    written: 'to {{recipient}}, written {{moment}}',
    failed: 'The last try failed',
    retry: 'Send it again',
    designed: 'As designed',
    text: 'As text',
    frame: 'Mail: {{subject}}',
  },
} as const;
