import type { Answer, Reward, View } from './questionnaire';

/** Everything the page asks of the program; the preview answers it without one. */
export interface Desk {
  look(): Promise<View>;
  start(): Promise<View>;
  /** @param answer null takes an earlier answer back */
  save(surveyVersion: number, questionId: string, sequence: number, answer: Answer | null): Promise<View>;
  complete(): Promise<View>;
  reward(): Promise<Reward>;
  claim(): Promise<Reward>;
}

/**
 * Why a step led nowhere. `unreachable` is worth another try; `refused` is about one answer or what is missing; the others
 * end the visit.
 */
export type Reason = 'unreachable' | 'unknown' | 'revoked' | 'ended' | 'conflict' | 'refused';

export interface StepError {
  code: string;
  message: string;
  field: string[];
}

export class StepFailed extends Error {
  override readonly name = 'StepFailed';

  constructor(
    readonly reason: Reason,
    readonly errors: readonly StepError[] = [],
  ) {
    super(errors.map((error) => error.message).join(' ') || reason);
  }
}

const reasons: Record<number, Reason> = { 404: 'unknown', 403: 'revoked', 410: 'ended', 409: 'conflict', 400: 'refused' };

/** The desk of the holder of a personal link. A GET changes nothing there: mail scanners open every link. */
export function deskOf(secret: string): Desk {
  const address = `/respond/${encodeURIComponent(secret)}`;
  return {
    look: () => ask(address),
    start: () => ask(`${address}/start`, 'POST'),
    save: (surveyVersion, questionId, sequence, answer) =>
      ask(`${address}/answers/${encodeURIComponent(questionId)}`, 'PUT', { surveyVersion, sequence, answer }),
    complete: () => ask(`${address}/complete`, 'POST'),
    reward: () => ask(`${address}/reward`),
    claim: () => ask(`${address}/reward`, 'POST'),
  };
}

async function ask<Result>(address: string, method = 'GET', body?: unknown): Promise<Result> {
  const content = body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  // A page that is being closed still sends the last answer.
  const keepalive = method !== 'GET';
  const response = await fetch(address, { method, keepalive, cache: 'no-store', referrerPolicy: 'no-referrer', ...content }).catch(() => {
    throw new StepFailed('unreachable');
  });
  if (response.ok) {
    return (await response.json()) as Result;
  }
  const reason = reasons[response.status];
  const problem = reason && ((await response.json().catch(() => ({}))) as { errors?: StepError[] });
  throw new StepFailed(reason ?? 'unreachable', problem ? problem.errors : []);
}
