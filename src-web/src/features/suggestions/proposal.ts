import type { SuggestionDoubt, SuggestionKind } from '@/gql/graphql';
import { formatQuantity } from '@/lib/format';

interface Proposed {
  kind: SuggestionKind;
  mapping?: string;
  definition?: { label: string } | null;
}

/** What would be done, in words before the statement. */
export function describeProposal({ kind, mapping, definition }: Proposed) {
  if (!definition) {
    return 'New, of a kind you choose';
  }
  const label = definition.label;
  switch (kind) {
    case 'STRENGTHEN':
      return `More evidence for ${label}`;
    case 'CONTRADICT':
      return `People contradict this ${label}`;
    case 'SHARPEN':
      return `Sharpen ${label}`;
    case 'RETIRE':
      return `Nobody mentions it any more: ${label}`;
    case 'EXTEND':
      return `One more under ${label}`;
    default:
      return mapping === 'ALIKE' ? `We think this is about ${label}` : `New: ${label}`;
  }
}

/** What people on either side do, for a line that they carry or contradict. */
export const sides = (kind: SuggestionKind) =>
  kind === 'CONTRADICT'
    ? { carrying: 'Contradict it', other: 'Say the same' }
    : kind === 'RETIRE'
      ? { carrying: 'Still speak of it', other: 'Say otherwise' }
      : { carrying: 'Say it', other: 'Say otherwise' };

interface Difference {
  dimensionLabel: string;
  levelLabel: string;
  lift: number;
  q: number;
  tests: number;
}

/** That a group says it more often, with what carries that. */
export const describeDifference = ({ dimensionLabel, levelLabel, lift, q, tests }: Difference) =>
  `${dimensionLabel}: ${levelLabel} says it ${lift.toFixed(1)} times as often; q ${q < 0.001 ? 'below 0.001' : q.toFixed(3)}, of ${formatQuantity(tests, 'test')} in this search.`;

const doubts: Record<SuggestionDoubt, string> = {
  FEW_PEOPLE: 'fewer than five people',
  SMALL_SHARE: 'the interval begins below 10 %',
  ONE_ACCOUNT: 'all of one account',
  MIXED_WORDS: 'the answers have little in common',
};

/** Why it is only emerging. */
export const describeDoubts = (held: readonly SuggestionDoubt[]) => held.map((doubt) => doubts[doubt]).join(', ');

/** The day so many days after another, as the backend reads it. */
export function dayAfter(from: Date, days: number) {
  const day = new Date(from);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
