import type { SuggestionDecision } from '@/gql/graphql';
import { say } from './messages';

/** "Accepted “Late invoices”", "Rejected 4 suggestions", or that nothing was done. */
export function sayDecided(decision: SuggestionDecision, texts: readonly string[]) {
  const [first, ...others] = texts;
  if (first === undefined) {
    return say('decided.none');
  }
  return others.length === 0 ? say(`decided.one.${decision}`, { text: first }) : say(`decided.several.${decision}`, { count: texts.length });
}
