import { describe, expect, it } from 'vitest';
import { placeOf } from '@/entities/statement/placeOf';
import { byTopic } from './byTopic';
import { groupSources } from './groupSources';
import { languageName } from './languageName';
import { describeStability } from './stability';

describe('groupSources', () => {
  it('keeps the order of the groups and of their members', () => {
    const sources = [
      { id: 'a', group: 'Survey' },
      { id: 'b', group: 'Codebook' },
      { id: 'c', group: 'Survey' },
    ];
    expect(groupSources(sources)).toEqual([
      { group: 'Survey', sources: [sources[0], sources[2]] },
      { group: 'Codebook', sources: [sources[1]] },
    ]);
  });
});

describe('byTopic', () => {
  it('keeps a topic that has no themes', () => {
    const theme = { name: 'Late invoices', topic: { id: 'pains' } };
    expect(byTopic([{ id: 'goals' }, { id: 'pains' }], [theme])).toEqual([
      { topic: { id: 'goals' }, themes: [] },
      { topic: { id: 'pains' }, themes: [theme] },
    ]);
  });
});

describe('describeStability', () => {
  it.each([
    [0.95, 'clear'],
    [0.6, 'fair'],
    [0.4, 'loose'],
  ])('calls %s %s', (stability, word) => expect(describeStability(stability).word).toBe(word));
});

describe('languageName', () => {
  it.each([
    ['de', 'German'],
    ['pt', 'Portuguese'],
    ['und', 'in another script or language'],
  ])('calls %s %s', (code, name) => expect(languageName(code)).toBe(name));
});

describe('placeOf', () => {
  it('leads to the code point of a turn where the words begin', () =>
    expect(placeOf({ kind: 'TURN', start: 7, transcriptStart: 100, transcript: { id: 't' } })).toBe('/transcripts/t?at=107'));
  it('leads nowhere for an answer', () => expect(placeOf({ kind: 'ANSWER', start: 0 })).toBeUndefined());
});
