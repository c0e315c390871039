import { describe, expect, it } from 'vitest';
import { describeHistory } from './history';
import { largest } from './largest';

const found = (id: string, people: number, asked: number) => ({ share: { people, asked }, run: { id, createdAt: '2026-03-03T10:00:00Z' } });

describe('describeHistory', () => {
  it('says since when a theme is seen and what became of it', () => {
    expect(describeHistory([found('one', 12, 40), found('two', 15, 40), found('three', 19, 40)], 'three')).toBe(
      'Seen since 3 Mar 2026: 12 → 19 of 40 people, in 3 searches',
    );
  });

  it('says how many were asked each time, if they were not as many', () => {
    expect(describeHistory([found('one', 12, 30), found('two', 19, 40)], 'two')).toContain('12 of 30 → 19 of 40');
  });

  it('knows nothing of later searches, and has nothing to say of the first', () => {
    expect(describeHistory([found('one', 12, 40), found('two', 19, 40)], 'one')).toBeUndefined();
  });
});

describe('largest', () => {
  it('is the first of those that most people say', () => {
    expect(largest([{ share: { people: 2 } }, { share: { people: 7 }, id: 'a' }, { share: { people: 7 }, id: 'b' }])).toEqual({ share: { people: 7 }, id: 'a' });
    expect(largest([])).toBeUndefined();
  });
});
