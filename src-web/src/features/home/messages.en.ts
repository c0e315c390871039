export const en = {
  lead: 'Write down whom you believe you serve, ask them, and let what they say change it. Each step feeds the next.',
  recently: 'Recently',
  allActivity: 'All activity',
  next: 'What to do next',
  /** The stops of the loop. */
  station: {
    serve: { title: 'Whom we serve', what: 'What you believe, one statement at a time.' },
    ask: { title: 'What we ask', what: 'Questions by e-mail, and conversations.' },
    learn: { title: 'What we learn', what: 'How many people say the same thing, of how many asked.' },
    change: {
      title: 'What changes',
      what: 'Proposals with the words behind them. What you accept becomes a new revision of the profile.',
    },
  },
  /** What is there. */
  count: {
    profiles_zero: 'no profiles',
    profiles_one: '{{count}} profile',
    profiles_other: '{{count}} profiles',
    personas_zero: 'no personas',
    personas_one: '{{count}} persona',
    personas_other: '{{count}} personas',
    contacts_zero: 'no people',
    contacts_one: '{{count}} person',
    contacts_other: '{{count}} people',
    surveys_zero: 'no surveys',
    surveys_one: '{{count}} survey',
    surveys_other: '{{count}} surveys',
    interviews_zero: 'no interviews',
    interviews_one: '{{count}} interview',
    interviews_other: '{{count}} interviews',
    themeRuns_zero: 'no theme runs',
    themeRuns_one: '{{count}} theme run',
    themeRuns_other: '{{count}} theme runs',
    openSuggestions_zero: 'no open proposals',
    openSuggestions_one: '{{count}} open proposal',
    openSuggestions_other: '{{count}} open proposals',
  },
  /** The one thing to do next. */
  step: {
    profile: {
      title: 'Write down whom you believe you serve',
      why: 'A profile is a list of statements: industries, sizes, goals, what turns people away. They start as hypotheses.',
      action: 'Create a profile',
    },
    decide: {
      title: 'Decide on what the answers propose',
      why: 'Each proposal carries the people and the words behind it. Accept, change or reject it; nothing changes by itself.',
      action: 'Open the inbox',
    },
    persona: {
      title: 'Name the people inside the profile',
      why: 'Who uses it, who decides, who pays and who signs are often four people, and they say different things.',
      action: 'Create a persona',
    },
    people: {
      title: 'Bring in the people you can ask',
      why: 'A CSV file out of your CRM is enough. With accounts and roles, every count can be split by them.',
      action: 'Import people',
    },
    ask: {
      title: 'Ask them',
      why: 'Write a survey and send each person their own link, or bring in the transcript of a conversation.',
      action: 'Write a survey',
    },
    themes: {
      title: 'Look for what they have in common',
      why: 'Themes put answers and passages that say the same thing together, and count the people behind them.',
      action: 'Look for themes',
    },
    again: {
      title: 'Go round again',
      why: 'Nothing waits for a decision. Ask about the statements that are still hypotheses, or look for themes in new answers.',
      action: 'See the profiles',
    },
  },
} as const;
