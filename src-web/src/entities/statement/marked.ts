/** A text in three parts: what stands before the words, the words, and what follows; places count code points. */
export function marked(text: string, start: number, end: number) {
  const points = Array.from(text);
  return {
    before: points.slice(0, start).join(''),
    words: points.slice(start, end).join(''),
    after: points.slice(end).join(''),
  };
}
