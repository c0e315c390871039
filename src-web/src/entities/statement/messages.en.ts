export const en = {
  close: 'Close the evidence',
  none: 'Nothing supports this yet: it is a hypothesis.',
  statements_one: '{{count}} statement by {{people}}',
  statements_other: '{{count}} statements by {{people}}',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  quoted: '“{{text}}”',
  unknownPerson: 'Unknown person',
  contradicts: 'contradicts',
  incentivised: 'incentivised',
} as const;
