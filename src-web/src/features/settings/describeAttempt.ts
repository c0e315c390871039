import { say } from './messages';
/** "answered 204", or why there was no answer. */
export function describeAttempt({ status, failure }: { status?: number | null; failure?: string | null }) {
  return status ? say('delivery.answered', { status: String(status) }) : (failure ?? say('delivery.noAnswer'));
}
