export const en = {
  title: 'Nothing here yet',
  load: 'Load the example workspace',
  loading: 'Loading the example',
  owner:
    'Begin with a profile of your own, or look around first: a small accountancy-software firm, its customers, their answers and six interviews. It comes only once; what you change or remove stays so.',
  other: 'Begin with a profile of your own. An owner of this workspace can also load an example.',
} as const;
