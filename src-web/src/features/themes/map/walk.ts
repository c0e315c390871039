import type { Named } from './arrange';
import { isDirection, nearest, step } from './geometry';

/** Where the keyboard is: at a theme, or at one of its dots. */
export interface Place {
  theme: number;
  dot?: number;
}

/** Where a key leads from a place; undefined for a key that means nothing there. */
export function walk(key: string, { theme, dot }: Place, named: readonly Named[]): Place | undefined {
  const here = named[theme];
  if (!here) {
    return undefined;
  }
  if (key === 'Escape') {
    return dot === undefined ? undefined : { theme };
  }
  if (key === 'PageDown' || key === 'PageUp') {
    return { theme: (theme + (key === 'PageDown' ? 1 : named.length - 1)) % named.length };
  }
  if (key === ' ' && dot === undefined) {
    return { theme, dot: nearest(here.marks, here, Infinity) };
  }
  if (!isDirection(key)) {
    return undefined;
  }
  return dot === undefined ? { theme: step(named, theme, key) } : { theme, dot: step(here.marks, dot, key) };
}
