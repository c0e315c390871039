export const en = {
  title: 'Surveys',
  lead: 'What you ask many people at once. A survey is published before anybody is invited, and what was published never changes.',
  import: 'Import responses',
  empty: {
    title: 'No surveys yet',
    next: 'Write one and invite people to it, or take in the answers you already collected elsewhere.',
  },
  order: {
    label: 'Order',
    CREATED: 'Newest first',
    CHANGED: 'Changed last',
    TITLE: 'By title',
  },
  column: {
    survey: 'Survey',
    state: 'State',
    responses: 'Complete responses',
    changed: 'Changed',
  },
  state: {
    imported: 'Imported',
    published: 'Published, version {{number}}',
    draft: 'Draft',
  },
  create: {
    start: 'Write a survey',
    name: 'Title',
    nameHint: 'Respondents read it too',
    submit: 'Begin',
  },
  survey: {
    questions: 'Questions',
    campaigns: 'Campaigns',
    responses: 'Responses ({{completed}})',
    gone: 'There is no such survey',
    goneNext: 'It may belong to another workspace.',
  },
} as const;
