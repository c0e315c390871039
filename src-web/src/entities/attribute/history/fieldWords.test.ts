import { expect, it } from 'vitest';
import { fieldLabel, fieldWords } from './fieldWords';

it.each([
  ['targetKind', 'ORGANISATION', 'Organisations'],
  ['polarity', 'ANTI', 'Whom to turn away'],
  ['state', 'DRAFT', 'Draft'],
  ['archived', 'true', 'yes'],
  ['buyingRoles', 'DECISION_MAKER, SIGNATORY', 'Decision-maker, Signatory'],
])('says the %s %s in words', (field, code, words) => expect(fieldWords(field, code)).toBe(words));

it('leaves what people wrote as it is, even if it looks like a code', () => {
  expect([fieldWords('name', 'SAAS'), fieldWords('jobTitles', 'CFO, CEO')]).toEqual(['SAAS', 'CFO, CEO']);
});

it('has nothing to say of an empty field', () => expect([fieldWords('activeReason', null), fieldWords('buyingRoles', '')]).toEqual([undefined, undefined]));

it('calls fields as people do', () => expect([fieldLabel('summary'), fieldLabel('somethingNew')]).toEqual(['Summary', 'Another field']));
