import { describe, expect, it } from 'vitest';
import { groupSources } from './groupSources';

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
