import { RequestFailed } from './errors';
import { say } from './phrases';

/** An error in words for the person: those of the backend where it has some, else those of the console. */
export function failureWords(error: unknown) {
  if (!(error instanceof RequestFailed)) {
    return error instanceof Error ? error.message : String(error);
  }
  const { reason, said, status } = error;
  // What is forbidden or not found is always said by the backend.
  return said ?? say(reason === 'forbidden' || reason === 'not-found' ? 'failure.failed' : `failure.${reason}`, { status: String(status) });
}
