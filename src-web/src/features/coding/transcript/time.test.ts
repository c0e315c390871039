import { expect, it } from 'vitest';
import { formatTime } from './time';

it('times are read as on a player', () => {
  expect([0, 65_000, 3_661_999].map(formatTime)).toEqual(['0:00', '1:05', '1:01:01']);
});
