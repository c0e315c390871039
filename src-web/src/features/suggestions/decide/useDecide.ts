import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DecideSuggestionsInput } from '@/gql/graphql';
import { request } from '@/lib/client';
import { refresh } from '@/lib/refresh';
import { sayDecided } from './sayDecided';
import { decisionsTouched } from './touched';

const decideDocument = graphql(`
  mutation DecideSuggestions($input: DecideSuggestionsInput!) {
    decideSuggestions(input: $input) { suggestions { id version text } userErrors { code message field } }
  }
`);

export interface Done {
  /** What was done, in a sentence. */
  words: string;
  /** What the backend refused, each in a sentence. */
  refusals: readonly string[];
  /** What can be taken back again. */
  undoable: { id: string; version: number }[];
}

/** Decides about several at once. Some may be refused while the others are done, so both are told. */
export function useDecide(onDone: (done: Done) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: DecideSuggestionsInput) => (await request(decideDocument, { input })).decideSuggestions,
    onSuccess: ({ suggestions, userErrors }, { decision }) => {
      const decided = suggestions.filter((one) => one !== null && one !== undefined);
      onDone({
        words: sayDecided(decision, decided.map((one) => one.text)),
        refusals: userErrors.map((error) => error.message),
        undoable: decision === 'UNDO' ? [] : decided.map(({ id, version }) => ({ id, version })),
      });
      return refresh(queryClient, decisionsTouched);
    },
  });
}
