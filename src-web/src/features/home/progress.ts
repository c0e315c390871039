import { formatCount } from '@/lib/format';

/** How many there are, counted up to the size of one page. */
export interface Count {
  counted: number;
  /** There are more than were counted. */
  more: boolean;
}

interface Counted {
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean };
}

export const countOf = ({ nodes, pageInfo }: Counted): Count => ({ counted: nodes.length, more: pageInfo.hasNextPage });

/** "no", "12", "over 100" */
export function formatUpTo({ counted, more }: Count) {
  return more ? `over ${formatCount(counted)}` : counted === 0 ? 'no' : formatCount(counted);
}

/** What there is in each room of the loop. */
export interface Progress {
  profiles: Count;
  personas: Count;
  contacts: Count;
  surveys: Count;
  interviews: Count;
  themeRuns: Count;
  openSuggestions: Count;
}

export interface NextStep {
  title: string;
  why: string;
  action: string;
  to: string;
}

const isEmpty = ({ counted }: Count) => counted === 0;

interface Rule {
  when: (progress: Progress) => boolean;
  step: NextStep;
}

/** The first rule that applies is the next step: the loop in its order, but a waiting decision comes before new work. */
const rules: readonly Rule[] = [
  {
    when: ({ profiles }) => isEmpty(profiles),
    step: {
      title: 'Write down whom you believe you serve',
      why: 'A profile is a list of statements: industries, sizes, goals, what turns people away. They start as hypotheses.',
      action: 'Create a profile',
      to: '/profiles',
    },
  },
  {
    when: ({ openSuggestions }) => !isEmpty(openSuggestions),
    step: {
      title: 'Decide on what the answers propose',
      why: 'Each proposal carries the people and the words behind it. Accept, change or reject it; nothing changes by itself.',
      action: 'Open the inbox',
      to: '/inbox',
    },
  },
  {
    when: ({ personas }) => isEmpty(personas),
    step: {
      title: 'Name the people inside the profile',
      why: 'Who uses it, who decides, who pays and who signs are often four people, and they say different things.',
      action: 'Create a persona',
      to: '/personas',
    },
  },
  {
    when: ({ contacts }) => isEmpty(contacts),
    step: {
      title: 'Bring in the people you can ask',
      why: 'A CSV file out of your CRM is enough. With accounts and roles, every count can be split by them.',
      action: 'Import people',
      to: '/customers/import',
    },
  },
  {
    when: ({ surveys, interviews }) => isEmpty(surveys) && isEmpty(interviews),
    step: {
      title: 'Ask them',
      why: 'Write a survey and send each person their own link, or bring in the transcript of a conversation.',
      action: 'Write a survey',
      to: '/surveys',
    },
  },
  {
    when: ({ themeRuns }) => isEmpty(themeRuns),
    step: {
      title: 'Look for what they have in common',
      why: 'Themes put answers and passages that say the same thing together, and count the people behind them.',
      action: 'Look for themes',
      to: '/themes',
    },
  },
];

const goRound: NextStep = {
  title: 'Go round again',
  why: 'Nothing waits for a decision. Ask about the statements that are still hypotheses, or look for themes in new answers.',
  action: 'See the profiles',
  to: '/profiles',
};

export const nextStepOf = (progress: Progress): NextStep => rules.find((rule) => rule.when(progress))?.step ?? goRound;
