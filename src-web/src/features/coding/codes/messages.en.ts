export const en = {
  recent: 'Codes used last',
  title: 'Codes',
  search: {
    title: 'Search a code',
    first: 'Name the first code',
    hint: 'Search a code, or name a new one',
    narrow_one: 'Type to narrow {{count}} code down',
    narrow_other: 'Type to narrow {{count}} codes down',
  },
  create: 'New code “{{name}}”',
} as const;
