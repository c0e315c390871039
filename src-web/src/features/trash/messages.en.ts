export const en = {
  title: 'Trash',
  settings: 'Settings',
  lead: 'What was deleted stays here for 30 days and can be restored with all that went along.',
  empty: { title: 'The trash is empty', next: 'What you delete can be restored from here.' },
  kind: { INTERVIEW: 'Interview' },
  untitled: 'Untitled',
  with: '{{kind}} with {{contents}}',
  deleted: 'Deleted by {{name}}, <when/>; gone for good on {{date}}',
  restore: 'Restore',
  restoreThis: 'Restore {{title}}',
  restoreUntitled: 'Restore it',
} as const;
