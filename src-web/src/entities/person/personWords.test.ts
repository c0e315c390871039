import { expect, it } from 'vitest';
import { personWords } from './personWords';

it('names a person with role and account', () =>
  expect(personWords({ label: 'Ann Lee', account: { id: 'acme', name: 'Acme' } }, 'DECISION_MAKER')).toBe('Ann Lee, Decision-maker, Acme'));

it('leaves out what is not known', () => expect(personWords({ label: 'Ann Lee', account: null })).toBe('Ann Lee'));

it('is empty for somebody of whom nothing is known', () => expect(personWords(null)).toBe(''));
