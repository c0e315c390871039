import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Document } from './client';
import { request } from './client';
import { failureWords } from './failureWords';
import { armSessionGate, openSessionGate, useSessionGateClosed } from './sessionGate';

const document = { toString: () => 'query Names { names }' } as Document<{ names: string[] }, Record<string, never>>;

const answers = (...responses: (() => Response)[]) => {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
  responses.forEach((response) => fetch.mockImplementationOnce(async () => response()));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

/** Returns when a request is held back, as the shell learns of it. */
const gateClosed = async () => {
  const { result } = renderHook(useSessionGateClosed);
  await waitFor(() => expect(result.current).toBe(true));
};

afterEach(() => armSessionGate(false));

it('returns the data', async () => {
  answers(() => Response.json({ data: { names: ['Ada'] } }));
  expect(await request(document, {})).toEqual({ names: ['Ada'] });
});

it('waits for a new sign-in when the session has ended, and sends the same again', async () => {
  const fetch = answers(
    () => new Response(null, { status: 401 }),
    () => Response.json({ data: { names: ['Ada'] } }),
  );
  armSessionGate(true);
  const result = request(document, {});
  await gateClosed();
  expect(fetch).toHaveBeenCalledTimes(1);
  openSessionGate(true);
  expect(await result).toEqual({ names: ['Ada'] });
  expect(fetch.mock.calls[1]).toEqual(fetch.mock.calls[0]);
});

it('fails when the person does not sign in again', async () => {
  answers(() => Response.json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 }));
  armSessionGate(true);
  const result = request(document, {});
  await gateClosed();
  openSessionGate(false);
  await expect(result).rejects.toMatchObject({ reason: 'signed-out' });
});

it.each([
  ['a top-level error', () => Response.json({ data: null, errors: [{ message: 'Too deep', extensions: { code: 'LIMIT' } }] }), 'failed', 'Too deep'],
  ['a status without an answer', () => new Response('Bad gateway', { status: 502 }), 'failed', '502'],
  ['a body that is too large', () => new Response('', { status: 413 }), 'too-large', 'larger'],
])('says what happened: %s', async (_, response, reason, words) => {
  answers(response);
  const failure: unknown = await request(document, {}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ reason });
  expect(failureWords(failure)).toContain(words);
});

it('says that the backend does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(request(document, {})).rejects.toMatchObject({ reason: 'unreachable' });
});
