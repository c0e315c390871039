import { expect, it } from 'vitest';
import type { ImportWarningCode } from '@/gql/graphql';
import { warningSentence } from './warningSentence';

const warned = (line: number | null, code: ImportWarningCode, values: Readonly<Record<string, string | number>> = {}) =>
  warningSentence({ line, code, parameters: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })) });

it('says on which line something stands', () => {
  expect(warned(6, 'CUE_ENDS_BEFORE_IT_BEGINS')).toBe('Line 6: This cue ends before it begins; it was kept as written.');
});

it('counts cues', () => {
  expect(warned(3, 'CUES_WITHOUT_SPEAKER', { count: 1 })).toBe('Line 3: 1 cue does not say who speaks.');
  expect(warned(3, 'CUES_WITHOUT_SPEAKER', { count: 1200 })).toBe('Line 3: 1,200 cues do not say who speaks, the first of them here.');
  expect(warned(null, 'FEW_CUES', { count: 1, minutes: 40 })).toBe(
    'The recording has only 1 cue in 40 minutes, so the times say little about when something was said.',
  );
  expect(warned(null, 'MORE', { count: 2 })).toBe('And 2 more of the same kinds.');
});

it('names the speaker as the file does', () => {
  expect(warned(5, 'NAME_WITHOUT_WORDS', { name: 'Ana' })).toBe('Line 5: “Ana:” is followed by no words, so it made no turn.');
});

it('shows the sentence that an old transcript kept', () => {
  expect(warned(null, 'LEGACY', { text: 'And 3 more of the same kinds.' })).toBe('And 3 more of the same kinds.');
});
