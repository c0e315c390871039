/** "answered 204", or why there was no answer. */
export function describeAttempt({ status, failure }: { status?: number | null; failure?: string | null }) {
  return status ? `answered ${status}` : (failure ?? 'no answer');
}
