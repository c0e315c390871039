import type { en } from './messages.en';

/** One of the ten questions that define whom a firm serves, and the keys of the attributes that answer it. */
export interface Question {
  name: keyof (typeof en)['question'];
  keys: readonly string[];
  /** The attribute to begin with, or none when the answer belongs to personas. */
  begin?: string;
}

export const questions: readonly Question[] = [
  { name: 'industries', keys: ['industries', 'verticals'], begin: 'industries' },
  { name: 'people', keys: ['jobTitles', 'responsibilities'], begin: 'jobTitles' },
  { name: 'pains', keys: ['pains', 'industryChallenges'], begin: 'pains' },
  { name: 'goals', keys: ['goals', 'desiredOutcomes', 'jobs'], begin: 'goals' },
  { name: 'place', keys: ['employees', 'location', 'ageRange', 'gender'], begin: 'location' },
  { name: 'values', keys: ['values', 'attitudes', 'interests', 'motivations'], begin: 'values' },
  { name: 'channels', keys: ['preferredChannels', 'trustedSources'], begin: 'preferredChannels' },
  { name: 'difference', keys: ['valuePropositions'], begin: 'valuePropositions' },
  {
    name: 'worth',
    keys: ['annualRevenue', 'householdIncome', 'lifetimeValue', 'revenuePerAccount', 'grossMargin', 'segmentSize'],
    begin: 'revenuePerAccount',
  },
  { name: 'fit', keys: ['strategicFit', 'strategicReason'], begin: 'strategicFit' },
];

interface Answer {
  status: string;
  definition: { key: string };
}

/** Open without an answer, believed with one, confirmed once evidence carries one. */
export function answersTo({ keys }: Question, attributes: readonly Answer[]) {
  const answers = attributes.filter(({ definition }) => keys.includes(definition.key));
  const standing = answers.length === 0 ? 'open' : answers.some(({ status }) => status === 'SUPPORTED') ? 'confirmed' : 'believed';
  return { standing } as { standing: 'open' | 'believed' | 'confirmed' };
}
