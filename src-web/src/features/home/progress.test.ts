import { describe, expect, it } from 'vitest';
import { countWords, nextStepOf, type Progress } from './progress';

const none = 0;
const some = 3;
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

it.each([
  [0, 'no people'],
  [1, '1 person'],
  [3, '3 people'],
  [2_500, '2,500 people'],
])('says how many %i are', (count, words) => {
  expect(countWords('contacts', count)).toBe(words);
});
