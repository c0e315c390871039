export const en = {
  title: 'Activity',
  lead: 'What was done in this workspace, by whom and when. Entries are added, never changed.',
  empty: {
    title: 'Nothing has happened yet',
    next: 'Create a profile or import customers, and it is written down here.',
  },
} as const;
