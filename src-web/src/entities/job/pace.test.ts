import { expect, it } from 'vitest';
import { timeLeft, timeLeftInWords, withSample, type Sample } from './pace';

it('knows nothing before it has watched for a while and seen progress', () => {
  expect(timeLeft([{ at: 0, done: 5 }], 100)).toBeUndefined();
  expect(timeLeft([{ at: 0, done: 5 }, { at: 1000, done: 9 }], 100)).toBeUndefined();
  expect(timeLeft([{ at: 0, done: 5 }, { at: 9000, done: 5 }], 100)).toBeUndefined();
});

it('takes the pace so far for what is left', () => {
  expect(timeLeft([{ at: 0, done: 10 }, { at: 10_000, done: 30 }], 100)).toBe(35_000);
});

it('forgets what was long ago and begins anew when the count falls', () => {
  const samples = [0, 30_000, 90_000].reduce<Sample[]>((known, at) => withSample(known, { at, done: at / 1000 }), []);
  expect(samples.map(({ at }) => at)).toEqual([30_000, 90_000]);
  expect(withSample(samples, { at: 91_000, done: 3 })).toEqual([{ at: 91_000, done: 3 }]);
});

it.each([
  [4_000, 'a few seconds left'],
  [38_000, 'about 40 seconds left'],
  [70_000, 'about a minute left'],
  [125_000, 'about 2 minutes left'],
  [9_000_000, 'about 3 hours left'],
])('says %i ms as "%s"', (milliseconds, words) => {
  expect(timeLeftInWords(milliseconds)).toBe(words);
});
