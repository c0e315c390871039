export const en = {
  line: '{{label}}: {{state}}',
  lineLeft: '{{label}}: {{state}}, {{left}}',
  gone: '{{label}}: this job is no longer kept.',
  cancel: 'Cancel',
  retry: 'Try again from where it stopped',
  progress: '{{done}} of {{total}}',
  state: {
    QUEUED: 'waiting to start',
    RUNNING: 'under way',
    SUCCEEDED: 'done',
    FAILED: 'failed',
    CANCELLED: 'cancelled',
  },
  left: {
    fewSeconds: 'a few seconds left',
    seconds_one: 'about {{count}} second left',
    seconds_other: 'about {{count}} seconds left',
    minutes_one: 'about a minute left',
    minutes_other: 'about {{count}} minutes left',
    hours_one: 'about {{count}} hour left',
    hours_other: 'about {{count}} hours left',
  },
  leftOut: {
    title: 'Rows that were left out',
    line: 'Line',
    reason: 'Reason',
  },
} as const;
