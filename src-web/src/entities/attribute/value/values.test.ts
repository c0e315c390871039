import { describe, expect, it } from 'vitest';
import type { Value } from '@/entities/attribute/fragments';
import type { ValueType } from '@/gql/graphql';
import { emptyInput, inputField, inputOf, majorOf, minorOf, moved } from './values';

const types: ValueType[] = [
  'TEXT', 'LONG_TEXT', 'BOOL', 'ENUM', 'ENUM_SET', 'LIST', 'RANKED_LIST', 'INT_RANGE', 'DECIMAL_RANGE', 'PERCENT_RANGE',
  'MONEY_RANGE', 'DURATION_RANGE', 'DATE_RANGE', 'CODE_SET', 'STATEMENT', 'METRIC',
];

it.each(types)('an empty %s has exactly the field of its type', (type) => {
  expect(Object.keys(emptyInput(type))).toEqual([inputField(type)]);
});

describe('what was read is written back the same', () => {
  const values: [Value, object][] = [
    [{ kind: 'LongTextValue', text: 'a\nb' }, { longText: 'a\nb' }],
    [{ kind: 'BoolValue', value: false }, { bool: false }],
    [{ kind: 'RankedListValue', items: ['b', 'a'] }, { rankedList: ['b', 'a'] }],
    [{ kind: 'IntRangeValue', min: 50, max: null }, { intRange: { min: 50, max: null } }],
    [
      { kind: 'MoneyRangeValue', minMinor: 100, maxMinor: null, currency: 'EUR', period: 'YEAR' },
      { moneyRange: { minMinor: 100, maxMinor: null, currency: 'EUR', period: 'YEAR' } },
    ],
    [
      { kind: 'CodeSetValue', scheme: 'GEOGRAPHY', include: ['150'], exclude: ['CH'] },
      { codeSet: { scheme: 'GEOGRAPHY', include: ['150'], exclude: ['CH'] } },
    ],
    [
      { kind: 'StatementValue', text: 'So', severity: 'HIGH', frequency: null },
      { statement: { text: 'So', severity: 'HIGH', frequency: null } },
    ],
  ];
  it.each(values)('%o', (value, input) => {
    expect(inputOf(value)).toEqual(input);
  });
});

describe('money', () => {
  it('goes by the minor unit of the currency', () => {
    expect(minorOf(10.5, 'USD')).toBe(1050);
    expect(minorOf(5000, 'JPY')).toBe(5000);
    expect(minorOf(1.5, 'KWD')).toBe(1500);
  });

  it('comes back as it was typed', () => {
    for (const amount of [0, 0.07, 19.99, 50_000_000]) {
      expect(majorOf(minorOf(amount, 'EUR'), 'EUR')).toBe(amount);
    }
    expect(majorOf(minorOf(null, 'EUR'), 'EUR')).toBeNull();
  });
});

it('moves an item within the list and never out of it', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
