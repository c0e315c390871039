/** What it means to a reader how well themes come back when one text in five is left out (at most 1). */
export function describeStability(stability: number) {
  if (stability >= 0.75) {
    return { word: 'clear', color: 'teal' } as const;
  }
  if (stability >= 0.5) {
    return { word: 'fair', color: 'blue' } as const;
  }
  return { word: 'loose', color: 'yellow' } as const;
}
