export const en = {
  title: 'Propose changes',
  close: 'Close',
  lead: 'What people say becomes a suggestion when at least five of them say it and the interval begins at 10 % or more; three or four are shown as emerging. What the profile says already is strengthened, or contradicted.',
  choose: 'Choose one',
  source: {
    label: 'What did people say?',
    hint: 'A search for themes, or the answers to the closed questions of a survey',
    runs: 'Searches for themes',
    surveys: 'Answers to surveys',
    none: 'Nobody has said anything yet',
  },
  owner: {
    label: 'For which profile or persona?',
    profiles: 'Profiles',
    personas: 'Personas',
    none: 'Create a profile first',
  },
  comparing: 'Comparing what people said with what is written down…',
  comparingShort: 'Comparing',
  toInbox: 'Go to the inbox',
  submit: 'Compare',
  result: {
    nothing:
      'Nothing new: either too few people say the same, or the questions speak about nothing that can be said here, or all of it waits in the inbox already.',
    made_zero: 'No new suggestions',
    made_one: '{{count}} new suggestion',
    made_other: '{{count}} new suggestions',
    refreshed: '{{count}} brought up to date',
    heldBack: '{{count}} not repeated since they were decided',
    sentence: '{{parts}}.',
  },
} as const;
