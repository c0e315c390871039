export const en = {
  share: {
    asked: '{{count}} of {{asked}} ({{share}} %, interval {{low}} to {{high}} %)',
    notAsked: '{{count}}, nobody was asked',
  },
  justNow: 'just now',
  duration: {
    seconds: '{{seconds}} s',
    minutes: '{{minutes}} min',
    hours: '{{hours}} h {{minutes}} min',
  },
  failure: {
    unreachable: 'Lodestar does not answer. Check the connection; nothing you typed is lost.',
    'signed-out': 'Your session has ended. Sign in again to go on.',
    'too-large': 'That is larger than Lodestar accepts in one request.',
    failed: 'Lodestar answered with status {{status}}. Try again; if it stays, ask whoever runs it to look at its log.',
  },
} as const;
