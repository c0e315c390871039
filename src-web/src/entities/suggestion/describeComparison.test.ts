import { expect, it } from 'vitest';
import { describeComparison } from './describeComparison';

it('counts what is new, renewed and held back', () => {
  expect(describeComparison({ made: 1, refreshed: 0, heldBack: 2 })).toBe('1 new suggestion, 2 not repeated since they were decided.');
});

it('says why nothing is new', () => {
  expect(describeComparison({ made: 0, refreshed: 0, heldBack: 0 })).toMatch(/^Nothing new: either too few people/);
});
