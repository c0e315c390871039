export const en = {
  revision: 'Revision {{number}}, {{actor}}, <when/>',
  show: 'Show what changed',
  hide: 'Hide what changed',
  gone: 'These revisions do not exist.',
  nothing: 'Nothing that can be seen changed.',
  noText: 'nothing',
  change: '{{before}} → {{after}}',
  evidence: 'Evidence for {{label}}',
  was: {
    HYPOTHESIS: 'was hypothesis',
    SUPPORTED: 'was supported',
    CONTRADICTED: 'was contradicted',
    STALE: 'was stale',
  },
  /** The fields of profiles and personas as people call them. */
  field: {
    name: 'Name',
    description: 'Description',
    summary: 'Summary',
    state: 'State',
    polarity: 'Whom it describes',
    archived: 'Archived',
    targetKind: 'Kind of customer',
    activeReason: 'Reason for being active',
    jobTitles: 'Job titles',
    buyingRoles: 'Buying roles',
  },
  otherField: 'Another field',
  /** What stands in those fields as a code. */
  value: {
    targetKind: { ORGANISATION: 'Organisations', INDIVIDUAL: 'Individuals' },
    polarity: { IDEAL: 'Whom to win', ANTI: 'Whom to turn away' },
    state: { DRAFT: 'Draft', ACTIVE: 'Active', PUBLISHED: 'Published', ARCHIVED: 'Archived' },
    archived: { true: 'yes', false: 'no' },
  },
  sign: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    evidence: 'Evidence',
  },
} as const;
