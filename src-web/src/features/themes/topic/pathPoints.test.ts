import { expect, test } from 'vitest';
import { pathPoints } from './pathPoints';

test('only the last point of a path has an interval', () => {
  const points = pathPoints({ people: 10, coverage: { low: 0.6, high: 0.9 }, path: [0.2, 0.5, 0.75] });

  expect(points.map(({ label }) => label)).toEqual(['3 people', '6 people', '10 people']);
  expect(points[1]).toMatchObject({ low: 0.5, high: 0.5 });
  expect(points[2]).toMatchObject({ share: 0.75, low: 0.6, high: 0.9 });
});
