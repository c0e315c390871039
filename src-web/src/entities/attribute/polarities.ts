import type { Polarity } from '@/gql/graphql';

/** What it means to match an attribute, as a choice. */
export const polarities: { value: Polarity; label: string }[] = [
  { value: 'MUST', label: 'is the only kind for us (must)' },
  { value: 'WANT', label: 'is better for us (want)' },
  { value: 'NEUTRAL', label: 'is neither better nor worse (neutral)' },
  { value: 'AVOID', label: 'is worse for us (avoid)' },
  { value: 'DISQUALIFY', label: 'is not for us (disqualify)' },
];

/** One word, and a colour that never stands alone. */
export const polarityBadge: Record<Polarity, { label: string; color: string }> = {
  MUST: { label: 'must', color: 'sea' },
  WANT: { label: 'want', color: 'gray' },
  NEUTRAL: { label: 'neutral', color: 'gray' },
  AVOID: { label: 'avoid', color: 'orange' },
  DISQUALIFY: { label: 'disqualify', color: 'red' },
};
