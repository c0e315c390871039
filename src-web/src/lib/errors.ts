/** Something the person can mend, as the backend says it. */
export interface UserError {
  code: string;
  message: string;
  /** The path of the argument, such as ["input", "name"]. */
  field: readonly string[];
}

export interface TopLevelError {
  message: string;
  extensions?: { code?: string };
}

export type FailureReason = 'unreachable' | 'signed-out' | 'forbidden' | 'not-found' | 'too-large' | 'failed';

/** A request that has no result at all: the network, the session, or the program itself. `failureWords` says it to a person. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';

  constructor(
    readonly reason: FailureReason,
    /** What the backend says about it, if it says something. */
    readonly said?: string,
    /** The status of an answer that says nothing. */
    readonly status?: number,
  ) {
    super(said ?? [reason, status].filter(Boolean).join(' '));
  }

  static unreachable() {
    return new RequestFailed('unreachable');
  }

  static signedOut() {
    return new RequestFailed('signed-out');
  }

  static ofStatus(status: number) {
    return new RequestFailed(status === 413 ? 'too-large' : 'failed', undefined, status);
  }

  static of(errors: TopLevelError[]) {
    const code = errors.map((error) => error.extensions?.code).find(Boolean) ?? '';
    const message = errors.map((error) => error.message).join(' ');
    const reason = reasonsByCode[code];
    return reason === 'signed-out' ? RequestFailed.signedOut() : new RequestFailed(reason ?? 'failed', message);
  }
}

/** The backend took the request, and refused it with reasons that the person can mend. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map((error) => error.message).join(' '));
  }

  has(code: string) {
    return this.userErrors.some((error) => error.code === code);
  }
}

const reasonsByCode: Record<string, FailureReason> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not-found',
};
