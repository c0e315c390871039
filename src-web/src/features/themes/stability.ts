/** What the agreement of repeated searches (at most 1) means to a reader. */
export function describeStability(stability: number) {
  if (stability >= 0.9) {
    return { word: 'clear', color: 'teal', hint: 'Repeated searches find the same themes.' };
  }
  if (stability >= 0.7) {
    return { word: 'fair', color: 'blue', hint: 'Repeated searches find mostly the same themes; the edges between them are soft.' };
  }
  return {
    word: 'loose',
    color: 'yellow',
    hint: 'Repeated searches group these answers differently: read the words before you rely on a number.',
  };
}
