export const en = {
  close: 'Close the words',
  echoes_one: 'Said in nearly the same words by {{count}} person',
  echoes_other: 'Said in nearly the same words by {{count}} people',
  unplaced: 'In no theme',
  all: 'Everything said in this theme',
  for_one: 'For: {{count}} person',
  for_other: 'For: {{count}} people',
  against_one: 'Against: {{count}} person',
  against_other: 'Against: {{count}} people',
  order: 'The words nearest to the middle of the theme come first.',
  contrary: 'These say the opposite of the theme, as far as their words show. They are counted apart.',
} as const;
