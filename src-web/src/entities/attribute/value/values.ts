import type { Value } from '@/entities/attribute/fragments';
import type { AttributeValueInput, ValueType } from '@/gql/graphql';

/** The field of the input that carries each type of value. */
const fields: Record<ValueType, keyof AttributeValueInput> = {
  TEXT: 'text',
  LONG_TEXT: 'longText',
  BOOL: 'bool',
  ENUM: 'option',
  ENUM_SET: 'options',
  LIST: 'list',
  RANKED_LIST: 'rankedList',
  INT_RANGE: 'intRange',
  DECIMAL_RANGE: 'decimalRange',
  PERCENT_RANGE: 'percentRange',
  MONEY_RANGE: 'moneyRange',
  DURATION_RANGE: 'durationRange',
  DATE_RANGE: 'dateRange',
  CODE_SET: 'codeSet',
  STATEMENT: 'statement',
  METRIC: 'metric',
};

export const inputField = (type: ValueType) => fields[type];

/** What an editor of a type begins with. */
export function emptyInput(type: ValueType): AttributeValueInput {
  switch (type) {
    case 'TEXT':
      return { text: '' };
    case 'LONG_TEXT':
      return { longText: '' };
    case 'BOOL':
      return { bool: true };
    case 'ENUM':
      return { option: '' };
    case 'ENUM_SET':
      return { options: [] };
    case 'LIST':
      return { list: [] };
    case 'RANKED_LIST':
      return { rankedList: [] };
    case 'INT_RANGE':
      return { intRange: {} };
    case 'DECIMAL_RANGE':
      return { decimalRange: {} };
    case 'PERCENT_RANGE':
      return { percentRange: {} };
    case 'MONEY_RANGE':
      return { moneyRange: { currency: 'USD', period: 'YEAR' } };
    case 'DURATION_RANGE':
      return { durationRange: { unit: 'MONTH' } };
    case 'DATE_RANGE':
      return { dateRange: {} };
    case 'CODE_SET':
      return { codeSet: { scheme: 'GEOGRAPHY', include: [], exclude: [] } };
    case 'STATEMENT':
      return { statement: { text: '' } };
    case 'METRIC':
      return { metric: { amount: 0, measure: '' } };
  }
}

/** The input that writes a value as it was read. */
export function inputOf(value: Value): AttributeValueInput {
  switch (value.kind) {
    case 'TextValue':
      return { text: value.text };
    case 'LongTextValue':
      return { longText: value.text };
    case 'BoolValue':
      return { bool: value.value };
    case 'EnumValue':
      return { option: value.option };
    case 'EnumSetValue':
      return { options: value.options };
    case 'ListValue':
      return { list: value.items };
    case 'RankedListValue':
      return { rankedList: value.items };
    case 'IntRangeValue':
      return { intRange: { min: value.min, max: value.max } };
    case 'DecimalRangeValue':
      return { decimalRange: { lower: value.lower, upper: value.upper } };
    case 'PercentRangeValue':
      return { percentRange: { lower: value.lower, upper: value.upper } };
    case 'MoneyRangeValue': {
      const { minMinor, maxMinor, currency, period } = value;
      return { moneyRange: { minMinor, maxMinor, currency, period } };
    }
    case 'DurationRangeValue':
      return { durationRange: { min: value.min, max: value.max, unit: value.unit } };
    case 'DateRangeValue':
      return { dateRange: { from: value.from, to: value.to } };
    case 'CodeSetValue':
      return { codeSet: { scheme: value.scheme, include: value.include, exclude: value.exclude } };
    case 'StatementValue':
      return { statement: { text: value.text, severity: value.severity, frequency: value.frequency } };
    case 'MetricValue':
      return { metric: { amount: value.amount, measure: value.measure, asOf: value.asOf } };
  }
}

const fractionDigits = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** 1050 cents are 10.5 dollars; yen and the like have no minor unit. */
export const majorOf = (minor: number | null | undefined, currency: string) =>
  minor === null || minor === undefined ? null : minor / 10 ** fractionDigits(currency);

/** 10.5 dollars are 1050 cents; what is finer than the minor unit is rounded to it. */
export const minorOf = (major: number | null, currency: string) =>
  major === null ? null : Math.round(major * 10 ** fractionDigits(currency));

/** The item moved by so many places; the same list when it would leave it. */
export function moved<Item>(items: readonly Item[], from: number, by: number): Item[] {
  const to = from + by;
  const result = [...items];
  if (to < 0 || to >= items.length) {
    return result;
  }
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}
