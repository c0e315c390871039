import type { SuggestionDecision } from '@/gql/graphql';

const verbs: Record<SuggestionDecision, string> = { ACCEPT: 'Accepted', REJECT: 'Rejected', SNOOZE: 'Put off', UNDO: 'Took back' };

/** "Accepted “Late invoices”", "Rejected 4 suggestions", or that nothing was done. */
export function sayDecided(decision: SuggestionDecision, texts: readonly string[]) {
  if (texts.length === 0) {
    return 'Nothing was changed';
  }
  return `${verbs[decision]} ${texts.length === 1 ? `“${texts[0]}”` : `${texts.length} suggestions`}`;
}
