import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useMessages } from './messages';
import { describeSteps } from './steps';

const say = renderHook(useMessages).result.current;

it.each([
  [0, 'chosen by the data'],
  [1, '1 step finer than the data say'],
  [-2, '2 steps coarser than the data say'],
])('says who chose %i', (steps, words) => {
  expect(describeSteps(steps, say)).toBe(words);
});
