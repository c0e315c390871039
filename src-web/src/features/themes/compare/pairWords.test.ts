import { expect, test } from 'vitest';
import { pairWords } from './pairWords';

const tally = (levelLabel: string, asked: number, lift?: number) => ({
  group: { levelLabel },
  share: { people: 9, asked, low: 0.1, high: 0.5 },
  test: lift === undefined ? null : { lift, q: 0.02 },
});

test('the group that says it more often is named with its numbers', () => {
  const words = pairWords({ one: tally('Bank', 30), other: tally('School', 28, 2.5), outcome: 'OTHER_MORE_OFTEN' });

  expect(words).toBe('More often said by “School” than by the rest: 2.5 times as often, q 0.02.');
});

test('a group that is too small for a test is named', () => {
  expect(pairWords({ one: tally('Bank', 30), other: tally('School', 12), outcome: 'TOO_FEW_ASKED' })).toBe(
    'No difference shown; only 12 of “School” were asked, and a test needs 20.',
  );
});
