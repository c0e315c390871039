export const en = {
  interviews: 'Interviews',
  lead_one: 'Held on {{date}}. Version {{version}}, {{count}} turn, {{length}} characters.',
  lead_other: 'Held on {{date}}. Version {{version}}, {{count}} turns, {{length}} characters.',
  gone: {
    title: 'No such transcript',
    heading: 'This workspace has no such transcript',
    next: 'It may belong to another workspace of yours.',
  },
  newer: {
    title: 'There is a newer version of this text',
    next: 'Tags stay with the version they were made on. <latest>Open version {{version}}</latest>',
  },
  unknown: {
    title_one: '{{count}} speaker nobody has named yet',
    title_other: '{{count}} speakers nobody has named yet',
    next: 'Their words count for nobody until <interview>you say who they are</interview>.',
  },
  speaker: {
    nameless: 'No name',
    interviewer: 'asks',
    unknown: 'who is this?',
  },
  tagged: '{{code}}: {{quote}}',
  panel: {
    title: 'Tags',
    tag: 'Tag a passage',
    clear: 'Clear',
    quote: '“{{quote}}”',
    hint: 'Select words with the mouse. With the keyboard: <key>↓</key> <key>↑</key> choose a turn, <key>→</key> a word, <key>Shift</key> <key>→</key> more words, <key>Enter</key> the whole turn.',
    keys: '<key>1</key> to <key>9</key> for a recent code, <key>T</key> to search.',
    taggedByYou: 'Tagged by you <when/>',
    taggedBy: 'Tagged by {{name}} <when/>',
    untag: 'Take the tag off',
  },
  suggested: {
    title: 'Suggested codes',
    why: 'Suggested, by what these codes were given before',
    key: 'Shift {{number}}',
    similarity: 'Similarity {{similarity}} to {{quotes}} quotes',
    quotes: '{{similarity}} · {{quotes}} quotes',
  },
} as const;
