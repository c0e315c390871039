import type { TypedDocumentString } from '@/gql/graphql';
import { RequestFailed, type TopLevelError } from './errors';
import { whenSignedInAgain } from './sessionGate';

interface Answer<Result> {
  data?: Result | null;
  errors?: TopLevelError[];
}

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/**
 * Asks the backend once. An expired session does not fail the request: it waits until the person has signed
 * in again over the page, and is then sent once more, so that no typed form is lost.
 *
 * @throws RequestFailed when there is no answer, or an answer with top-level errors
 */
export async function request<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await send(document, variables, signal);
  } catch (error) {
    if (error instanceof RequestFailed && error.reason === 'signed-out' && (await whenSignedInAgain())) {
      return send(document, variables, signal);
    }
    throw error;
  }
}

async function send<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
    signal,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      throw cause;
    }
    throw RequestFailed.unreachable();
  });
  if (response.status === 401) {
    throw RequestFailed.signedOut();
  }
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  if (answer.errors?.length) {
    throw RequestFailed.of(answer.errors);
  }
  if (!response.ok || !answer.data) {
    throw RequestFailed.ofStatus(response.status);
  }
  return answer.data;
}
