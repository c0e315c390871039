import { expect, it } from 'vitest';
import type { JobMessageCode } from '@/gql/graphql';
import { jobSentence } from './jobSentence';

const told = (code: JobMessageCode, values: Readonly<Record<string, string | number>> = {}) =>
  jobSentence({ code, parameters: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })) });

it('counts what an import did, and what it left out', () => {
  expect(told('CONTACTS_IMPORTED', { added: 9997, changed: 0, unchanged: 1200, refused: 3 })).toBe(
    '9,997 contacts added, 0 changed, 1,200 unchanged; 3 rows were not taken, see the list.',
  );
  expect(told('RESPONSES_IMPORTED', { added: 1, changed: 1, unchanged: 0, refused: 1 })).toBe(
    '1 response added, 1 changed, 0 unchanged; 1 row was not taken, see the list.',
  );
  expect(told('VOUCHERS_IMPORTED', { added: 2, refused: 0 })).toBe('2 codes added.');
});

it('counts invited people', () => {
  expect(told('INVITING_PEOPLE', { people: 100 })).toBe('100 people invited so far.');
  expect(told('PEOPLE_INVITED', { people: 1 })).toBe('1 person invited.');
});

it('says what a search for themes found, and that there was no other cut', () => {
  expect(told('THEMES_FOUND', { themes: 1, people: 1204 })).toBe('1 theme in what 1,204 people said');
  expect(told('THEMES_FOUND', { themes: 0, people: 1 })).toBe('0 themes in what 1 person said');
  expect(told('THEMES_UNCHANGED', { themes: 4, people: 24, direction: 'FEWER' })).toBe(
    '4 themes in what 24 people said, as before: there is no cut with fewer',
  );
  expect(told('UNPLACED_GROUPED', { themes: 1, ideas: 31 })).toBe('1 new theme in 31 ideas that fitted nowhere');
});

it('names the part of the example that is being loaded', () => {
  expect(told('LOADING_EXAMPLE', { part: 'SURVEY', name: '2025' })).toBe('Loading the survey: 2025');
  expect(told('LOADING_EXAMPLE', { part: 'CODEBOOK' })).toBe('Loading the codebook');
});

it('says why a job was refused or failed', () => {
  expect(told('REFUSED', { error: 'TAKEN', field: 'input.name' })).toBe('The name or address is in use already (input.name).');
  expect(told('REFUSED', { error: 'NOT_FOUND', field: '' })).toBe('What it was asked to work on is gone.');
  expect(told('REFUSED', { error: 'INVALID', field: 'input.columns', reason: 'The file has no column "mail".' })).toBe('The file has no column "mail".');
  expect(told('REFUSED', { error: 'FORBIDDEN', field: '' })).toBe('It could not be done as it was asked for.');
  expect(told('INTERNAL_ERROR', { reference: '0193' })).toBe(
    'Something went wrong inside the program. Its log has the cause, under the reference 0193.',
  );
});

it('shows the sentence that an old job kept', () => {
  expect(told('LEGACY', { text: '92 responses added, 0 changed, 23 unchanged.' })).toBe('92 responses added, 0 changed, 23 unchanged.');
});

it('shows the code of what it has no words for', () => {
  expect(told('MOON_PAINTED' as JobMessageCode)).toBe('MOON_PAINTED');
});
