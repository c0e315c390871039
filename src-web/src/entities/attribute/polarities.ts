import type { Polarity } from '@/gql/graphql';
import { say } from './messages';

/** The colour of each; it never stands alone. */
export const polarityColor: Record<Polarity, string> = { MUST: 'sea', WANT: 'gray', NEUTRAL: 'gray', AVOID: 'orange', DISQUALIFY: 'red' };

/** What it means to match an attribute, as a choice. */
export const polarityOptions = () =>
  (Object.keys(polarityColor) as Polarity[]).map((polarity) => ({ value: polarity, label: say(`polarity.${polarity}`) }));
