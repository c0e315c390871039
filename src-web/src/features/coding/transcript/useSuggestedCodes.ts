import { useQuery } from '@tanstack/react-query';
import type { Passage } from '@/features/coding/passage/passage';
import { graphql } from '@/gql';
import { request } from '@/lib/client';
import { readsOf } from '@/lib/refresh';

const suggestionsDocument = graphql(`
  query CodeSuggestions($transcriptId: ID!, $start: Int!, $end: Int!) {
    codeSuggestions(transcriptId: $transcriptId, start: $start, end: $end) { similarity quotes code { id name colour } }
  }
`);

export interface SuggestedCode {
  similarity: number;
  quotes: number;
  code: { id: string; name: string; colour: string };
}

/** Longer passages say more than one thing, and the server suggests nothing for them. */
export const longest = 2000;

/** The codes that the selected passage may carry; none while nothing is selected, or too much. */
export function useSuggestedCodes(transcriptId: string, passage: Passage | undefined): readonly SuggestedCode[] {
  const { start = 0, end = 0 } = passage ?? {};
  const { data } = useQuery({
    queryKey: ['code-suggestions', transcriptId, start, end],
    meta: { reads: readsOf(suggestionsDocument) },
    enabled: end > start && end - start <= longest,
    queryFn: async ({ signal }) => (await request(suggestionsDocument, { transcriptId, start, end }, signal)).codeSuggestions,
  });
  return data ?? [];
}
