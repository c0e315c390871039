export const en = {
  title: 'Themes',
  lead: 'What people say in their own words, grouped by meaning and counted by person. Every number opens to the words behind it.',
  find: 'Find themes',
  empty: {
    title: 'Nothing has been searched yet',
    next: 'Choose open questions and codes, and Lodestar groups what people said. A dozen answers are enough for a first look; with fewer there is a list to read.',
  },
  found: '{{themes}} in what {{people}} said, of {{asked}} asked',
  none: 'No themes yet',
  run: {
    gone: { title: 'There is no such search', next: 'It may belong to another workspace.' },
    lead: '{{themes}} in what {{people}} said, of {{asked}} asked. Each person counts once, however often they say it.',
    reclusteredFrom:
      '{{message}}. The same words as in <search>the search that they were cut from</search>, grouped again; that search stays as it is.',
    searching: 'Looking for themes',
    more: 'Themes of fewer people follow.',
  },
  themes_one: '{{count}} theme',
  themes_other: '{{count}} themes',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
} as const;
