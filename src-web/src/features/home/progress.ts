import { say } from './messages';
import type { en } from './messages.en';

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

/** "no profiles", "1 profile", "over 100 profiles" */
export const countWords = (room: keyof Progress, { counted, more }: Count) => say(more ? `count.${room}Over` : `count.${room}`, { count: counted });

export interface NextStep {
  /** By which the catalogue knows it. */
  name: keyof typeof en.step;
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
    step: { name: 'profile', to: '/profiles' },
  },
  {
    when: ({ openSuggestions }) => !isEmpty(openSuggestions),
    step: { name: 'decide', to: '/inbox' },
  },
  {
    when: ({ personas }) => isEmpty(personas),
    step: { name: 'persona', to: '/personas' },
  },
  {
    when: ({ contacts }) => isEmpty(contacts),
    step: { name: 'people', to: '/customers/import' },
  },
  {
    when: ({ surveys, interviews }) => isEmpty(surveys) && isEmpty(interviews),
    step: { name: 'ask', to: '/surveys' },
  },
  {
    when: ({ themeRuns }) => isEmpty(themeRuns),
    step: { name: 'themes', to: '/themes' },
  },
];

const goRound: NextStep = { name: 'again', to: '/profiles' };

export const nextStepOf = (progress: Progress): NextStep => rules.find((rule) => rule.when(progress))?.step ?? goRound;
