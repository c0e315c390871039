import { expect, it } from 'vitest';
import { withFirst } from './recentCodes';

it('a new code takes the first place and pushes the ninth out', () => {
  expect(withFirst(['1', '2', '3', '4', '5', '6', '7', '8', '9'], '0')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
});

it('a code that has a number keeps it', () => {
  expect(withFirst(['1', '2'], '2')).toEqual(['1', '2']);
});
