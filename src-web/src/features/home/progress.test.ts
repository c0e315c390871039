import { describe, expect, it } from 'vitest';
import { countWords, nextStepOf, type Progress } from './progress';

const none = { counted: 0, more: false };
const some = { counted: 3, more: false };
const nothing: Progress = {
  profiles: none,
  personas: none,
  contacts: none,
  surveys: none,
  interviews: none,
  themeRuns: none,
  openSuggestions: none,
};

describe('the next step', () => {
  it.each([
    ['an empty workspace', {}, '/profiles'],
    ['a profile without personas', { profiles: some }, '/personas'],
    ['nobody to ask', { profiles: some, personas: some }, '/customers/import'],
    ['people, but no questions', { profiles: some, personas: some, contacts: some }, '/surveys'],
    ['interviews, but no themes', { profiles: some, personas: some, contacts: some, interviews: some }, '/themes'],
    ['a proposal, whatever else is missing', { profiles: some, openSuggestions: some }, '/inbox'],
    [
      'nothing left to do',
      { profiles: some, personas: some, contacts: some, surveys: some, interviews: some, themeRuns: some },
      '/profiles',
    ],
  ])('with %s', (_, progress, to) => {
    expect(nextStepOf({ ...nothing, ...progress }).to).toBe(to);
  });
});

it('counts only up to a page', () => {
  const counts = [none, { counted: 1, more: false }, some, { counted: 100, more: true }];
  expect(counts.map((count) => countWords('contacts', count))).toEqual(['no people', '1 person', '3 people', 'over 100 people']);
});
