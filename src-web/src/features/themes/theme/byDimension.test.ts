import { expect, test } from 'vitest';
import { pathPoints } from '@/features/themes/topic/pathPoints';
import { byDimension } from './byDimension';

const tally = (dimension: string, level: string | null, asked: number) => ({ dimension, dimensionLabel: dimension, level, asked });

test('roles come first, most asked first, unknown last', () => {
  const groups = byDimension([
    tally('INDUSTRY', 'Bank', 3),
    tally('ROLE', null, 9),
    tally('ROLE', 'A', 2),
    tally('ROLE', 'B', 4),
    tally('MONTH', '2026-03', 9),
    tally('SEGMENT', null, 9),
  ]);

  expect(groups.map(({ key }) => key)).toEqual(['ROLE', 'INDUSTRY']);
  expect(groups[0]?.tallies.map(({ level }) => level)).toEqual(['B', 'A', null]);
});

test('only the last point of a path has an interval', () => {
  const points = pathPoints({ people: 10, low: 0.6, high: 0.9, path: [0.2, 0.5, 0.75] });

  expect(points.map(({ label }) => label)).toEqual(['3 people', '6 people', '10 people']);
  expect(points[1]).toMatchObject({ low: 0.5, high: 0.5 });
  expect(points[2]).toMatchObject({ share: 0.75, low: 0.6, high: 0.9 });
});
