import { expect, it } from 'vitest';
import type { RevisionCauseCode } from '@/gql/graphql';
import { causeSentence } from './causeSentence';

const caused = (code: RevisionCauseCode, ...values: readonly (readonly [string, string | number])[]) =>
  causeSentence({ code, parameters: values.map(([name, value]) => ({ name, value: String(value) })) });

it('says what was done to a profile or persona', () => {
  expect(caused('CREATED', ['owner', 'PROFILE'], ['name', 'Clinics'])).toBe('Created the profile Clinics');
  expect(caused('ARCHIVED', ['owner', 'PERSONA'], ['name', 'Anna'])).toBe('Archived the persona Anna');
});

it('says what was done to an attribute and its evidence', () => {
  const employees = [
    ['definition', 'Employees'],
    ['value', '50 to 500 employees'],
  ] as const;
  expect(caused('ATTRIBUTE_CHANGED', ...employees)).toBe('Changed Employees: 50 to 500 employees');
  expect(caused('EVIDENCE_ADDED', ...employees, ['count', 1])).toBe('Added evidence to Employees: 50 to 500 employees');
  expect(caused('EVIDENCE_ADDED', ...employees, ['count', 3])).toBe('Added 3 pieces of evidence to Employees: 50 to 500 employees');
});

it('names the suggestions that were accepted and taken back', () => {
  const pains = [
    ['kind', 'STRENGTHEN'],
    ['definition', 'Pains'],
  ] as const;
  const undecided = [
    ['kind', 'ADD'],
    ['definition', ''],
  ] as const;
  expect(caused('SUGGESTION_ACCEPTED', ...pains, ['people', 12], ['asked', 24])).toBe(
    'Accepted a suggestion to strengthen Pains, said by 12 of 24 people',
  );
  expect(caused('SUGGESTION_ACCEPTED', ...pains, ['people', 1], ['asked', 1])).toBe(
    'Accepted a suggestion to strengthen Pains, said by 1 of 1 person',
  );
  expect(caused('SUGGESTIONS_ACCEPTED', ['count', 4], ...pains, ...undecided)).toBe(
    'Accepted 4 suggestions: to strengthen Pains, to add to what nobody has decided yet',
  );
  expect(caused('SUGGESTIONS_UNDONE', ...pains)).toBe('Took back what was accepted: to strengthen Pains');
});

it('shows what whoever did it said, and the sentence that an old revision kept', () => {
  expect(caused('STATED', ['text', 'The board decided so'])).toBe('The board decided so');
  expect(caused('LEGACY', ['text', 'Added Industries: Healthcare'])).toBe('Added Industries: Healthcare');
});
