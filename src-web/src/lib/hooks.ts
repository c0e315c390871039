import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { request, type Document } from './client';
import { Refused, type UserError } from './errors';
import { readsOf, refresh, type Touched } from './refresh';

interface Payload {
  userErrors: readonly UserError[];
}

interface KeepOptions {
  /** While something else is sought, go on showing what was found before: for lists that are searched. */
  keepPrevious?: boolean;
}

interface ReadOptions<Result> extends KeepOptions {
  /** Do not ask yet, for instance while an id is unknown. */
  enabled?: boolean;
  /** Ask again after so many milliseconds, or no longer (false), given what is known. */
  refetchInterval?: (known: Result | undefined) => number | false;
}

/** Reads one document; the same document with the same variables is asked once and shared. */
export function useRead<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { enabled = true, refetchInterval, keepPrevious = false }: ReadOptions<Result> = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [document.toString(), variables],
    meta: { reads: readsOf(document) },
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    refetchInterval: refetchInterval && ((query) => refetchInterval(query.state.data)),
  });
}

export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The list of a parent that is not there. */
export const none = { nodes: [], pageInfo: { hasNextPage: false } };

/** Reads a connection page by page; `after` is filled in, so leave it out of the variables. */
export function useConnection<Result, Variables extends { after?: string | null }, Node>(
  document: Document<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<Node>,
  { keepPrevious = false, refetchInterval = false }: KeepOptions & { refetchInterval?: number | false } = {},
) {
  const query = useInfiniteQuery({
    queryKey: ['connection', document.toString(), variables],
    meta: { reads: readsOf(document) },
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    refetchInterval,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, signal),
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connectionOf(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
  });
  return { ...query, nodes: (query.data?.pages ?? []).flatMap((page) => connectionOf(page).nodes) };
}

/**
 * Sends one mutation. What the backend refuses arrives as `Refused` in `error`, so that `onSuccess` means done.
 * After an accepted write the queries that show something of what it touched are read again.
 *
 * @param payloadOf picks the payload out of the result
 * @param touched what the write changes
 */
export function useWrite<Result, Variables, Accepted extends Payload>(
  document: Document<Result, Variables>,
  payloadOf: (result: Result) => Accepted,
  touched: Touched,
): UseMutationResult<Accepted, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (variables: Variables) => {
      const payload = payloadOf(await request(document, variables));
      if (payload.userErrors.length > 0) {
        throw new Refused(payload.userErrors);
      }
      return payload;
    },
    onSuccess: () => refresh(queryClient, touched),
  });
}
