export const en = {
  empty: {
    title: 'No responses yet',
    next: 'They appear here as soon as somebody begins to answer.',
  },
  column: {
    person: 'Person',
    account: 'Account',
    role: 'Part in a purchase',
    state: 'State',
    answers: 'Answers',
    when: 'When',
  },
  response: 'Response',
  unknown: 'unknown',
  completed: 'completed on {{date}}',
  begun: 'begun on {{date}}',
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  imported: 'imported',
  incentivised: 'incentivised',
  summary: {
    title: 'What people chose',
    answered: '{{answered}} of {{asked}} who were asked have answered',
    answeredMean: '{{answered}} of {{asked}} who were asked have answered, mean {{mean}}',
    more: 'and {{count}} that fewer or none chose',
  },
} as const;
