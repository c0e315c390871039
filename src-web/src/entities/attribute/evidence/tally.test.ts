import { expect, it } from 'vitest';
import { carriedWords, tallyWords } from './tally';

const none = { people: 0, accounts: 0, supportingPeople: 0, contradictingPeople: 0, supportingSources: 0, contradictingSources: 0 };

it('says that nobody spoke instead of showing a zero', () => {
  expect(tallyWords(none)).toBe('no evidence yet');
});

it('counts people and their accounts', () => {
  expect(tallyWords({ ...none, people: 7, accounts: 5, supportingPeople: 7 })).toBe('7 people of 5 accounts');
  expect(tallyWords({ ...none, people: 1, accounts: 1, supportingPeople: 1 })).toBe('1 person of 1 account');
});

it('keeps those against and those who said both apart', () => {
  expect(tallyWords({ ...none, people: 9, accounts: 6, supportingPeople: 6, contradictingPeople: 2 })).toBe(
    '6 people of 6 accounts, 2 people against, 1 person undecided',
  );
});

it('counts reports apart from people', () => {
  expect(tallyWords({ ...none, supportingSources: 1 })).toBe('1 source');
  expect(tallyWords({ ...none, people: 2, supportingPeople: 2, contradictingSources: 3 })).toBe('2 people, 3 sources against');
});

it('says how much of a profile evidence carries', () => {
  expect(carriedWords([])).toBe('nothing said yet');
  expect(carriedWords(['SUPPORTED', 'HYPOTHESIS', 'STALE'])).toBe('3 statements, 1 carried by evidence');
});
