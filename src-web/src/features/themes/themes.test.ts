import { describe, expect, it } from 'vitest';
import { byTopic } from './byTopic';
import { groupSources } from './groupSources';
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
