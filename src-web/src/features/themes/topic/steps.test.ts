import { expect, it } from 'vitest';
import { describeSteps } from './steps';

it.each([
  [0, 'chosen by the data'],
  [1, '1 step finer than the data say'],
  [-2, '2 steps coarser than the data say'],
])('says who chose %i', (steps, words) => {
  expect(describeSteps(steps)).toBe(words);
});
