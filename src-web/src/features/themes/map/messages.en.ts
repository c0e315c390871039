export const en = {
  title: 'Map of statements: {{topic}}',
  empty: 'There is nothing to draw: nothing that could be read was said here.',
  nearness:
    'Statements that mean the same lie near each other, as far as a flat picture can show it. Directions and the width of gaps mean nothing.',
  nearnessMeasured_one:
    'Statements that mean the same lie near each other, as far as a flat picture can show it. Of the {{count}} statement nearest in meaning to a statement, {{kept}} are on average also the {{count}} dot nearest to it; by chance it would be {{chance}}. Directions and the width of gaps mean nothing.',
  nearnessMeasured_other:
    'Statements that mean the same lie near each other, as far as a flat picture can show it. Of the {{count}} statements nearest in meaning to a statement, {{kept}} are on average also among the {{count}} dots nearest to it; by chance it would be {{chance}}. Directions and the width of gaps mean nothing.',
  drawn: {
    all_one: 'The only statement is drawn.',
    all_other: 'All {{count}} statements are drawn. Statements in the same words share a dot, which is larger. Hollow dots are in no theme.',
    some_one: '{{shown}} of {{count}} statement is drawn.',
    some_other: '{{shown}} of {{count}} statements are drawn, some of every theme. Statements in the same words share a dot, which is larger. Hollow dots are in no theme.',
  },
  hint: 'Point at a dot to read it, and click to see it in its answer. By keyboard: arrow keys go from theme to theme, Page Down and Page Up in the order of their people, Space goes into its statements, Enter opens the words, Escape goes back.',
  theme: '{{theme}}: {{people}} of {{asked}}, {{dots}}',
  asked_one: '{{count}} person',
  asked_other: '{{count}} people',
  dots_one: '{{count}} dot',
  dots_other: '{{count}} dots',
  unplaced: 'In no theme',
  sameWords_one: '{{theme}} · {{count}} statement in these words',
  sameWords_other: '{{theme}} · {{count}} statements in these words',
  table: {
    show: 'The themes and their neighbours as a table',
    hide: 'Hide the themes as a table',
    theme: 'Theme',
    people: 'People',
    statements: 'Statements drawn',
    nearest: 'Nearest in meaning',
    share: '{{people}} of {{asked}}',
    none: 'none',
  },
} as const;
