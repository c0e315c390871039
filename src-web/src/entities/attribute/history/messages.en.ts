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
  /** Names of fields as people say them; of a field that is not here, its own name. */
  field: {
    targetKind: 'Kind of customer',
    activeReason: 'Reason for being active',
    jobTitles: 'Job titles',
    buyingRoles: 'Buying roles',
  },
  sign: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    evidence: 'Evidence',
  },
} as const;
