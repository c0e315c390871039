import { expect, test } from 'vitest';
import { byDimension } from './byDimension';

const tally = (dimension: string, level: string | null, asked: number) => ({ group: { dimension, dimensionLabel: dimension, level }, share: { asked } });

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
  expect(groups[0]?.tallies.map(({ group }) => group.level)).toEqual(['B', 'A', null]);
});
