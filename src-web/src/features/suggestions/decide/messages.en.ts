export const en = {
  title: { accept: 'Accept', edit: 'Edit and accept', reject: 'Reject', snooze: 'Snooze' },
  close: 'Close',
  cancel: 'Cancel',
  suggestions_one: '{{count}} suggestion',
  suggestions_other: '{{count}} suggestions',
  more: 'and {{count}} more',
  accept: {
    about: 'What is it about?',
    words: 'In which words?',
    polarity: 'To match it is',
    usual: 'The usual',
    weight: 'Weight, 0 to 10',
    usualWeight: '5',
    confirm: 'Accept',
  },
  polarity: { MUST: 'Must', WANT: 'Want', NEUTRAL: 'Neutral', AVOID: 'Avoid', DISQUALIFY: 'Disqualify' },
  consequence: {
    retire: 'It counts for nothing from then on; its evidence stays, and the change can be undone.',
    contradictInWords_one:
      'What {{count}} person said becomes evidence against the line above, which stays as it is, and carries your words as a line of its own; both in one revision.',
    contradictInWords_other:
      'What {{count}} people said becomes evidence against the line above, which stays as it is, and carries your words as a line of its own; both in one revision.',
    contradict_one: 'The line stays as it is. What {{count}} person said becomes evidence against it, in one revision, and its status follows.',
    contradict_other: 'The line stays as it is. What {{count}} people said becomes evidence against it, in one revision, and its status follows.',
    evidence_one: 'What {{count}} person said becomes its evidence, in one revision.',
    evidence_other: 'What {{count}} people said becomes its evidence, in one revision.',
  },
  reject: {
    reason: 'Why?',
    hint: 'It is shown if the suggestion returns, which it does only when its evidence has changed materially: at least three people and half as many again for or against, or a share whose interval has left the old one.',
    confirm: 'Reject',
  },
  snooze: {
    until: 'Until which day?',
    hint: 'It comes back earlier if its evidence changes materially.',
    confirm: 'Put it off',
  },
  decided: {
    none: 'Nothing was changed',
    one: { ACCEPT: 'Accepted “{{text}}”', REJECT: 'Rejected “{{text}}”', SNOOZE: 'Put off “{{text}}”', UNDO: 'Took back “{{text}}”' },
    // There are always two at least.
    several: {
      ACCEPT_other: 'Accepted {{count}} suggestions',
      REJECT_other: 'Rejected {{count}} suggestions',
      SNOOZE_other: 'Put off {{count}} suggestions',
      UNDO_other: 'Took back {{count}} suggestions',
    },
    sentence: '{{words}}.',
    dismiss: 'Dismiss',
    undo: 'Undo',
  },
} as const;
