/** One of the ten questions that define whom a firm serves, and the keys of the attributes that answer it. */
export interface Question {
  ask: string;
  keys: readonly string[];
  /** The attribute to begin with, or none when the answer belongs to personas. */
  begin?: string;
}

export const questions: readonly Question[] = [
  { ask: 'Which industries or verticals suit us?', keys: ['industries', 'verticals'], begin: 'industries' },
  { ask: 'Which titles and responsibilities do the people have?', keys: ['jobTitles', 'responsibilities'], begin: 'jobTitles' },
  { ask: 'Which pains do we take away?', keys: ['pains', 'industryChallenges'], begin: 'pains' },
  { ask: 'What do they want to reach?', keys: ['goals', 'desiredOutcomes', 'jobs'], begin: 'goals' },
  { ask: 'Where and how large are they?', keys: ['employees', 'location', 'ageRange', 'gender'], begin: 'location' },
  { ask: 'What do they value and believe?', keys: ['values', 'attitudes', 'interests', 'motivations'], begin: 'values' },
  { ask: 'Where do they like to be addressed?', keys: ['preferredChannels', 'trustedSources'], begin: 'preferredChannels' },
  { ask: 'What do we do for them that others do not?', keys: ['valuePropositions'], begin: 'valuePropositions' },
  {
    ask: 'What are they worth to us?',
    keys: ['annualRevenue', 'householdIncome', 'lifetimeValue', 'revenuePerAccount', 'grossMargin', 'segmentSize'],
    begin: 'revenuePerAccount',
  },
  { ask: 'How do they fit where we want to go?', keys: ['strategicFit', 'strategicReason'], begin: 'strategicFit' },
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
