import { graphql } from '@/gql';
import type { InboxQuery, SuggestionState } from '@/gql/graphql';

export const inboxDocument = graphql(`
  query Inbox($states: [SuggestionState!], $strength: SuggestionStrength, $first: Int!, $after: String) {
    suggestions(states: $states, strength: $strength, first: $first, after: $after) {
      nodes {
        id version kind strength state text people asked low high stance against againstLow againstHigh accounts question doubts mapping
        finding snoozedUntil reason earlierRejection decidedBy decidedAt revision
        difference { dimensionLabel levelLabel othersPeople othersAsked othersLow othersHigh lift q tests }
        definition { key label }
        candidates { definition { key label } }
        attribute { ...AttributeFields }
        preview { before after changes }
        profile { id name }
        persona { id name }
        theme { id name run { id title } }
        quotes { ...SaidFields }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Suggestion = InboxQuery['suggestions']['nodes'][number];

export interface Box {
  value: string;
  label: string;
  states: SuggestionState[];
}

export const boxes: Box[] = [
  { value: 'waiting', label: 'Waiting', states: ['OPEN', 'NEEDS_MAPPING'] },
  { value: 'snoozed', label: 'Snoozed', states: ['SNOOZED'] },
  { value: 'accepted', label: 'Accepted', states: ['ACCEPTED'] },
  { value: 'rejected', label: 'Rejected', states: ['REJECTED'] },
];

export const isUndecided = (suggestion: Suggestion) => suggestion.state !== 'ACCEPTED' && suggestion.state !== 'REJECTED';
