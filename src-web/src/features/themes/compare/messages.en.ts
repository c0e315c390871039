export const en = {
  impossible:
    'There are no two groups of people to compare yet: give contacts a role, accounts a segment or an industry, or ask a closed question in the same survey.',
  level: '{{label}} ({{asked}} asked)',
  dimension: 'Tell people apart by',
  one: 'One group',
  other: 'The other',
  unasked: 'Nobody was asked about this.',
  outcome: {
    onlyOneAsked: 'Only one of the two was asked about this.',
    moreOften: 'More often said by “{{level}}” than by the rest: {{lift}} times as often, q {{q}}.',
    tooFewAsked_one: 'No difference shown; only {{count}} of “{{level}}” was asked, and a test needs {{needed}}.',
    tooFewAsked_other: 'No difference shown; only {{count}} of “{{level}}” were asked, and a test needs {{needed}}.',
    noDifference: 'No difference shown.',
  },
} as const;
