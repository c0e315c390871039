import { describe, expect, it } from 'vitest';
import { formatDuration, formatRelative, formatShare } from './phrases';

describe('a share', () => {
  it('is shown with its n and its interval', () => {
    expect(formatShare(12, 45, 0.16, 0.412)).toBe('12 of 45 (27 %, interval 16 to 41 %)');
  });

  it('is not claimed when nobody was asked', () => {
    expect(formatShare(3, 0, 0, 1)).toBe('3, nobody was asked');
  });
});

describe('time', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it.each([
    ['2026-11-22T11:59:40Z', 'just now'],
    ['2026-11-22T11:57:00Z', '3 minutes ago'],
    ['2026-11-21T12:00:00Z', 'yesterday'],
    ['2026-11-24T12:00:00Z', 'in 2 days'],
  ])('%s is %s', (at, shown) => {
    expect(formatRelative(at, now)).toBe(shown);
  });

  it.each([
    [42_000, '42 s'],
    [180_000, '3 min'],
    [7_200_000, '2 h 0 min'],
  ])('%i milliseconds last %s', (milliseconds, shown) => {
    expect(formatDuration(milliseconds)).toBe(shown);
  });
});
