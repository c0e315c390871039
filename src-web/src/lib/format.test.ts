import { describe, expect, it } from 'vitest';
import { formatCountry, formatEnum, formatMoney } from './format';

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

it('names countries and enum values in words', () => {
  expect([formatCountry('de'), formatCountry('Utopia'), formatEnum('DECISION_MAKER')]).toEqual([
    'Germany',
    'Utopia',
    'Decision maker',
  ]);
});
