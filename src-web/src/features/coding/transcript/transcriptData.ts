import { useInfiniteQuery, useMutation, useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Passage } from '@/features/coding/passage/passage';
import { graphql } from '@/gql';
import type { CodingsQuery } from '@/gql/graphql';
import { request } from '@/lib/client';
import { Refused, type UserError } from '@/lib/errors';
import { readsOf, refresh } from '@/lib/refresh';

const turnsDocument = graphql(`
  query Turns($transcriptId: ID!, $after: String) {
    transcript(id: $transcriptId) {
      id
      turns(first: 150, after: $after) {
        nodes { number text range { start end } startMs speaker { id label kind participant { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const codingsDocument = graphql(`
  query Codings($transcriptId: ID!, $from: Int, $to: Int, $after: String) {
    transcript(id: $transcriptId) {
      id
      codings(from: $from, to: $to, first: 200, after: $after) {
        nodes { id range { start end } quote coder { name caller } createdAt code { id name colour } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const tagDocument = graphql(`
  mutation TagPassage($input: TagPassageInput!) {
    tagPassage(input: $input) {
      coding { id range { start end } quote coder { name caller } createdAt code { id name colour } }
      userErrors { code message field }
    }
  }
`);

const untagDocument = graphql(`
  mutation UntagPassage($input: UntagPassageInput!) { untagPassage(input: $input) { coding { id } userErrors { code message field } } }
`);

const createCodeDocument = graphql(`
  mutation CreateCodeOnTheWay($input: CreateCodeInput!) { createCode(input: $input) { code { id } userErrors { code message field } } }
`);

type CodingPage = NonNullable<CodingsQuery['transcript']>['codings'];

export type Coding = Placed<CodingPage['nodes'][number]>;

type Placed<Thing extends { range: { start: number; end: number } }> = Omit<Thing, 'range'> & Thing['range'];

/** What stands in a text, with its first code point and the one behind it: so the passages count. */
const placed = <Thing extends { range: { start: number; end: number } }>({ range, ...rest }: Thing): Placed<Thing> => ({ ...rest, ...range });

/** A transcript that was deleted while it was read has nothing left to show. */
const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The turns from the beginning, page by page. A version of a transcript never changes, so nothing is read twice. */
export function useTurns(transcriptId: string) {
  const query = useInfiniteQuery({
    queryKey: ['turns', transcriptId],
    meta: { reads: readsOf(turnsDocument) },
    staleTime: Number.POSITIVE_INFINITY,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const page = (await request(turnsDocument, { transcriptId, after: pageParam }, signal)).transcript?.turns ?? nothing;
      return { ...page, nodes: page.nodes.map((turn) => placed(turn)) };
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return { ...query, pages: query.data?.pages.map((page) => page.nodes) ?? [] };
}

export type Turn = ReturnType<typeof useTurns>['pages'][number][number];

interface Window {
  from: number;
  to: number;
}

const codingsKey = (transcriptId: string, window?: Window) => ['codings', transcriptId, ...(window ? [window] : [])];

/** The tags on the pages of turns that are shown, each page's read by itself. */
export function useCodings(transcriptId: string, pages: readonly (readonly Turn[])[]) {
  const windows = pages.flatMap((turns) => {
    const first = turns[0];
    const last = turns[turns.length - 1];
    return first && last ? [{ from: first.start, to: last.end }] : [];
  });
  return useQueries({
    queries: windows.map((window) => ({
      queryKey: codingsKey(transcriptId, window),
      meta: { reads: readsOf(codingsDocument) },
      queryFn: ({ signal }: { signal: AbortSignal }) => codingsIn(transcriptId, window, signal),
    })),
    combine: (results) => {
      // A tag over the edge of two pages is in both.
      const byId = new Map(results.flatMap((result) => result.data ?? []).map((coding) => [coding.id, coding]));
      return { codings: [...byId.values()], error: results.find((result) => result.error)?.error ?? null };
    },
  });
}

async function codingsIn(transcriptId: string, window: Window, signal: AbortSignal) {
  const codings: Coding[] = [];
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const page: CodingPage =
      (await request(codingsDocument, { transcriptId, ...window, after }, signal)).transcript?.codings ?? nothing;
    codings.push(...page.nodes.map((coding) => placed(coding)));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  return codings;
}

/** Changes the tags that are shown without reading the document again: that is what makes long transcripts slow elsewhere. */
function changeShown(client: QueryClient, transcriptId: string, change: (shown: Coding[], window: Window) => Coding[]) {
  for (const [key, shown] of client.getQueriesData<Coding[]>({ queryKey: codingsKey(transcriptId) })) {
    if (shown) {
      client.setQueryData(key, change(shown, key[2] as Window));
    }
  }
}

function accepted<Payload extends { userErrors: readonly UserError[] }>(payload: Payload): Payload {
  if (payload.userErrors.length > 0) {
    throw new Refused(payload.userErrors);
  }
  return payload;
}

export function useTagging(transcript: { id: string; textSha256: string }) {
  const client = useQueryClient();
  const tag = useMutation({
    mutationFn: async ({ passage, codeId }: { passage: Passage; codeId: string }) => {
      const input = { transcriptId: transcript.id, textSha256: transcript.textSha256, codeId, ...passage };
      const { coding } = accepted((await request(tagDocument, { input })).tagPassage);
      return coding && placed(coding);
    },
    onSuccess: (coding) => {
      if (coding) {
        changeShown(client, transcript.id, (shown, { from, to }) =>
          coding.start < to && coding.end > from ? [...shown.filter((one) => one.id !== coding.id), coding] : shown,
        );
      }
      void refresh(client, ['Code']);
    },
  });
  const untag = useMutation({
    mutationFn: async (id: string) => accepted((await request(untagDocument, { input: { id } })).untagPassage),
    onSuccess: (_, id) => {
      changeShown(client, transcript.id, (shown) => shown.filter((one) => one.id !== id));
      void refresh(client, ['Code']);
    },
  });
  const createCode = useMutation({
    mutationFn: async (input: { name: string; colour: string }) =>
      accepted((await request(createCodeDocument, { input })).createCode).code?.id,
    onSuccess: () => refresh(client, ['Code']),
  });
  return { tag, untag, createCode };
}
