export const en = {
  title: 'Jobs',
  lead: 'Imports, sending and extraction run here. They go on after a restart; a failed one can be tried again and repeats nothing.',
  empty: {
    title: 'No long work yet',
    next: 'When you import a file, send a survey or look for themes, you can watch it here.',
  },
  /** What a job does, by its kind. */
  kind: {
    'extract-themes': 'Extract themes',
    'import-contacts': 'Import contacts',
    'import-responses': 'Import responses',
    'import-vouchers': 'Import vouchers',
    'load-example': 'Load example',
    'recount-suggestions': 'Recount suggestions',
    'search-unplaced': 'Search unplaced',
    'send-invitations': 'Send invitations',
  },
  otherKind: 'Other work',
} as const;
