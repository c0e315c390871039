import { describe, expect, it } from 'vitest';
import { sinceWords, together } from './since';

const topic = { statements: 5, placed: 3, unplaced: 1, peopleAsked: 4, waiting: 2 };

describe('what came in since a search', () => {
  it('is told for all topics together', () => {
    const both = together([topic, { ...topic, placed: 4 }]);

    expect(both).toEqual({ statements: 10, placed: 7, unplaced: 2, peopleAsked: 8, waiting: 4 });
    expect(sinceWords(both)).toBe(
      '10 answers and passages came in since the search: 7 placed, 2 unplaced, 1 set aside. The shares below count them.',
    );
  });

  it('says nothing of what was set aside when nothing was', () => {
    expect(sinceWords({ ...topic, statements: 1, placed: 1, unplaced: 0 })).toBe(
      '1 answer or passage came in since the search: 1 placed, 0 unplaced. The shares below count them.',
    );
  });
});
