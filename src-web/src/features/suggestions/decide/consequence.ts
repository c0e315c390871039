import type { Suggestion } from '@/features/suggestions/inbox';
import { say } from './messages';

/** What accepting does, in a sentence. */
export function consequence({ change: { kind }, support: { people } }: Suggestion, editing: boolean) {
  switch (kind) {
    case 'RETIRE':
      return say('consequence.retire');
    case 'CONTRADICT':
      return say(editing ? 'consequence.contradictInWords' : 'consequence.contradict', { count: people.people });
    default:
      return say('consequence.evidence', { count: people.people });
  }
}
