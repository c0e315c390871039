import type { SuggestionDoubt, SuggestionKind } from '@/gql/graphql';

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
      return `People say the opposite of ${label}`;
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
