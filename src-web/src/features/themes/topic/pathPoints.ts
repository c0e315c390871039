import { say } from './messages';

interface Saturated {
  people: number;
  coverage: { low: number; high: number };
  path: readonly number[];
}

/** The coverage after equal parts of the people; only the last one has an interval. */
export function pathPoints({ people, coverage: { low, high }, path }: Saturated) {
  return path.map((share, index) => {
    const last = index === path.length - 1;
    return {
      label: say('people', { count: Math.floor((people * (index + 1)) / path.length) }),
      share,
      low: last ? low : share,
      high: last ? high : share,
    };
  });
}
