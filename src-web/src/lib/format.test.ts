import { describe, expect, it } from 'vitest';
import { formatCountry, formatKey, formatMoney } from './format';

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

it('names countries', () => {
  expect([formatCountry('de'), formatCountry('Utopia')]).toEqual(['Germany', 'Utopia']);
});

it('makes words of a key that has no label', () => {
  expect(formatKey('decisionDrivers')).toBe('decision drivers');
});
