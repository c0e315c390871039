/** What it means to a reader how well themes come back when one text in five is left out (at most 1). */
export function describeStability(stability: number) {
  if (stability >= 0.75) {
    return { word: 'clear', color: 'teal', hint: 'The same themes come back when one answer in five is left out.' };
  }
  if (stability >= 0.5) {
    return {
      word: 'fair',
      color: 'blue',
      hint: 'Mostly the same themes come back when one answer in five is left out; the edges between them are soft.',
    };
  }
  return {
    word: 'loose',
    color: 'yellow',
    hint: 'Other themes come back when one answer in five is left out: read the words before you rely on a number.',
  };
}
