import { expect, it } from 'vitest';
import { findingWords } from './findingWords';

it.each([
  [0, 0, 'No differences were tested: that needs a theme of 8 people and two groups of 20 people who were asked.'],
  [12, 0, 'Common to all: no difference between people shown in 12 tests.'],
  [12, 1, '1 difference between people shown in 12 tests; of such claims at most one in ten is expected to be wrong.'],
])('says what %i tests with %i differences came to', (tests, differenceCount, words) => {
  expect(findingWords({ tests, differenceCount })).toBe(words);
});
