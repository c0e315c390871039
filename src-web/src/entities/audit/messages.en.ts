/** What was done, by the action that the log keeps, without the actor. */
export const en = {
  'api-token': {
    created: 'Made the API token {{name}}',
    revoked: 'Revoked the API token {{name}}',
  },
  'attribute-definition': {
    created: 'Defined the attribute {{name}}',
  },
  campaign: {
    closed: 'Closed the campaign {{name}}',
    sent_one: 'Sent the campaign {{name}} to {{count}} person',
    sent_other: 'Sent the campaign {{name}} to {{count}} people',
  },
  code: {
    created: 'Added the code {{name}}',
    removed: 'Removed the code {{name}}',
    updated: 'Changed the code {{name}}',
  },
  contact: {
    erased: 'Erased a contact',
  },
  contacts: {
    imported: 'Imported contacts',
  },
  incentive: {
    'codes-imported': 'Imported codes for “{{name}}”',
    promised: 'Promised “{{name}}” for responses to {{campaign}}',
  },
  interview: {
    created: 'Entered the interview {{title}}',
    deleted: 'Deleted the interview {{title}}',
    emptied: 'Emptied the trash of an interview',
    restored: 'Restored the interview {{title}}',
    updated: 'Changed the interview {{title}}',
  },
  invitation: {
    revoked: 'Took an invitation back',
  },
  list: {
    exported: 'Exported the list {{list}} as {{format}}',
    exported_filtered: 'Exported the list {{list}} as {{format}}, filtered by {{filters}}',
  },
  member: {
    invited: 'Invited {{name}} as {{role}}',
    joined: '{{name}} joined as {{role}}',
    removed: 'Removed {{name}}',
    'role-changed': 'Made {{name}} {{role}}',
  },
  persona: {
    published: 'Published revision {{revision}} of the persona {{name}}',
    revised: 'Made revision {{revision}} of the persona {{name}}',
    unpublished: 'Withdrew the persona {{name}} from front ends',
  },
  profile: {
    published: 'Published revision {{revision}} of the profile {{name}}',
    revised: 'Made revision {{revision}} of the profile {{name}}',
  },
  responses: {
    imported_one: 'Imported responses of {{count}} person',
    imported_other: 'Imported responses of {{count}} people',
  },
  suggestion: {
    accepted: 'Accepted a suggestion {{about}}',
    rejected: 'Rejected a suggestion {{about}}: {{reason}}',
    undone: 'Took back what was decided about a suggestion {{about}}',
  },
  suggestions: {
    made_one: 'Found {{count}} suggestion for {{owner}} in {{source}}',
    made_other: 'Found {{count}} suggestions for {{owner}} in {{source}}',
  },
  survey: {
    published: 'Published version {{version}} of the survey {{title}}',
  },
  'theme-run': {
    cut: 'Asked for {{direction}} about {{topic}}',
    started: 'Started the search for themes {{title}}',
  },
  theme: {
    // Entries of before kept the words themselves.
    edited: '{{deed}} the themes of “{{topic}}”',
    edited_MADE: 'Edited the themes of “{{topic}}”',
    edited_UNDONE: 'Undid an edit of the themes of “{{topic}}”',
    edited_REDONE: 'Redid an edit of the themes of “{{topic}}”',
  },
  transcript: {
    // Entries of before kept no numbers.
    imported: 'Imported a transcript of {{title}}',
    imported_counted_one: 'Imported version {{version}} of the transcript of {{title}}, {{count}} turn',
    imported_counted_other: 'Imported version {{version}} of the transcript of {{title}}, {{count}} turns',
  },
  webhook: {
    created: 'Added the webhook to {{address}}',
    deleted: 'Deleted the webhook to {{address}}',
    paused: 'Paused the webhook to {{address}}',
    resumed: 'Resumed the webhook to {{address}}',
    updated: 'Changed the webhook to {{address}}',
  },
  part: {
    gone: 'that is gone',
    filters: '{{first}} and {{second}}',
    role: { OWNER: 'an owner', RESEARCHER: 'a researcher', VIEWER: 'a viewer' },
    owner: { PROFILE: 'the profile {{name}}', PERSONA: 'the persona {{name}}' },
    suggestion: {
      ADD: 'to add to {{definition}}',
      EXTEND: 'to extend {{definition}}',
      STRENGTHEN: 'to strengthen {{definition}}',
      SHARPEN: 'to sharpen {{definition}}',
      RETIRE: 'to retire from {{definition}}',
      CONTRADICT: 'that contradicts {{definition}}',
    },
    undecided: 'what nobody has decided yet',
    direction: { FEWER: 'fewer themes', MORE: 'more themes' },
  },
} as const;
