export const en = {
  impossible:
    'There are no two groups of people to compare yet: give contacts a role, accounts a segment or an industry, or ask a closed question in the same survey.',
  level: '{{label}} ({{asked}} asked)',
  dimension: 'Tell people apart by',
  one: 'One group',
  other: 'The other',
  unasked: 'Nobody was asked about this.',
} as const;
