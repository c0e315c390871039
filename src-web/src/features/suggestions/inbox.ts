import { graphql } from '@/gql';
import type { InboxQuery, SuggestionState } from '@/gql/graphql';

export const inboxDocument = graphql(`
  query Inbox($filter: SuggestionFilter, $first: Int!, $after: String) {
    suggestions(filter: $filter, first: $first, after: $after) {
      nodes {
        id version state text
        change {
          kind mapping
          definition { key label }
          candidates { definition { key label } }
          attribute { ...AttributeFields }
        }
        support {
          strength doubts accounts earlierRejection
          people { people asked low high }
          against { people asked low high }
          source { question side theme { id name run { id title } } }
          difference { dimensionLabel levelLabel others { people asked low high } lift q tests }
          finding { outcome tests groups { group { levelLabel } share { people asked } } }
          quotes { ...SaidFields }
        }
        decision { by at reason until revision { number } }
        preview { before after changes { ...DifferenceFields } }
        profile { id name }
        persona { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Suggestion = InboxQuery['suggestions']['nodes'][number];

export interface Box {
  value: 'waiting' | 'snoozed' | 'accepted' | 'rejected';
  states: SuggestionState[];
}

export const boxes: Box[] = [
  { value: 'waiting', states: ['OPEN', 'NEEDS_MAPPING'] },
  { value: 'snoozed', states: ['SNOOZED'] },
  { value: 'accepted', states: ['ACCEPTED'] },
  { value: 'rejected', states: ['REJECTED'] },
];

export const isUndecided = (suggestion: Suggestion) => suggestion.state !== 'ACCEPTED' && suggestion.state !== 'REJECTED';
