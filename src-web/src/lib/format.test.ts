import { describe, expect, it } from 'vitest';
import {
  formatCountry,
  formatDuration,
  formatEnum,
  formatMoney,
  formatQuantity,
  formatRange,
  formatRelative,
  formatShare,
} from './format';

describe('a share', () => {
  it('is shown with its n and its interval', () => {
    expect(formatShare(12, 45, 0.16, 0.412)).toBe('12 of 45 (27 %, interval 16 to 41 %)');
  });

  it('is not claimed when nobody was asked', () => {
    expect(formatShare(3, 0, 0, 1)).toBe('3, nobody was asked');
  });
});

describe('money', () => {
  it.each([
    [150_000, 'EUR', '€1,500'],
    [150_050, 'EUR', '€1,500.50'],
    [1_500, 'JPY', 'JP¥1,500'],
    [1_500, 'BHD', 'BHD 1.500'],
  ])('counts %i minor units of %s', (minor, currency, shown) => {
    expect(formatMoney(minor, currency).replace(/\u00a0/g, ' ')).toBe(shown);
  });
});

describe('a range', () => {
  it.each([
    ['50', '200', '50 to 200'],
    ['50', null, 'from 50'],
    [null, '200', 'up to 200'],
    ['50', '50', '50'],
    [null, null, 'unknown'],
  ])('from %s to %s', (min, max, shown) => {
    expect(formatRange(min, max)).toBe(shown);
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

it('lets the noun follow the number', () => {
  expect([formatQuantity(1, 'person', 'people'), formatQuantity(1200, 'person', 'people')]).toEqual(['1 person', '1,200 people']);
});

it('names countries and enum values in words', () => {
  expect([formatCountry('de'), formatCountry('Utopia'), formatEnum('DECISION_MAKER')]).toEqual([
    'Germany',
    'Utopia',
    'Decision maker',
  ]);
});
