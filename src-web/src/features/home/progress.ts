import { say } from './messages';
import type { en } from './messages.en';

/** How many there are in each room of the loop. */
export interface Progress {
  profiles: number;
  personas: number;
  contacts: number;
  surveys: number;
  interviews: number;
  themeRuns: number;
  openSuggestions: number;
}

/** "no profiles", "1 profile", "2 profiles" */
export const countWords = (room: keyof Progress, count: number) => say(`count.${room}`, { count });

export interface NextStep {
  /** By which the catalogue knows it. */
  name: keyof typeof en.step;
  to: string;
}

interface Rule {
  when: (progress: Progress) => boolean;
  step: NextStep;
}

/** The first rule that applies is the next step: the loop in its order, but a waiting decision comes before new work. */
const rules: readonly Rule[] = [
  {
    when: ({ profiles }) => profiles === 0,
    step: { name: 'profile', to: '/profiles' },
  },
  {
    when: ({ openSuggestions }) => openSuggestions > 0,
    step: { name: 'decide', to: '/inbox' },
  },
  {
    when: ({ personas }) => personas === 0,
    step: { name: 'persona', to: '/personas' },
  },
  {
    when: ({ contacts }) => contacts === 0,
    step: { name: 'people', to: '/customers/import' },
  },
  {
    when: ({ surveys, interviews }) => surveys === 0 && interviews === 0,
    step: { name: 'ask', to: '/surveys' },
  },
  {
    when: ({ themeRuns }) => themeRuns === 0,
    step: { name: 'themes', to: '/themes' },
  },
];

const goRound: NextStep = { name: 'again', to: '/profiles' };

export const nextStepOf = (progress: Progress): NextStep => rules.find((rule) => rule.when(progress))?.step ?? goRound;
