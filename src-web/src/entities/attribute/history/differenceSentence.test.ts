import { expect, it } from 'vitest';
import type { AttributeDifferenceCode } from '@/gql/graphql';
import { differenceSentence } from './differenceSentence';

const told = (code: AttributeDifferenceCode, values: Record<string, string | number> = {}) =>
  differenceSentence({ code, parameters: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })) });

it('names what came and went', () => {
  expect(told('ITEM_ADDED', { item: 'Healthcare' })).toBe('added “Healthcare”');
  expect(told('EXCEPTION_ADDED', { item: 'Switzerland' })).toBe('added the exception “Switzerland”');
  expect(told('ITEM_MOVED_UP', { item: 'trust', rank: 1 })).toBe('moved “trust” up to 1');
});

it('says codes in the words of the forms, and what is not known as unknown', () => {
  expect(told('SEVERITY', { after: 'HIGH' })).toBe('severity: unknown → High');
  expect(told('FREQUENCY', { before: 'OFTEN', after: 'ALWAYS' })).toBe('frequency: Often → Always');
  expect(told('WEIGHT', { before: 5, after: 9 })).toBe('weight: 5 → 9');
  expect(told('VALUE', { before: '50 to 200', after: '50 to 500' })).toBe('50 to 200 → 50 to 500');
});

it('counts people', () => {
  expect(told('EVIDENCE_FOR', { people: 1 })).toBe('evidence for: 1 person');
  expect(told('EVIDENCE_AGAINST', { people: 12 })).toBe('evidence against: 12 people');
  expect(told('EVIDENCE_SO_FAR', { supporting: 3, contradicting: 0 })).toBe('so far 3 for and 0 against');
});
