import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments';

const turn = { text: 'By hand 😅, mostly.', start: 100, end: 118 };
const shown = (marks: { id: string; start: number; end: number }[]) =>
  segmentsOf(turn, marks).map(({ text, lanes }) => [text, lanes.map((mark) => mark?.id ?? '').join('/')]);

describe('segments', () => {
  it('of an unmarked turn are one', () => {
    expect(shown([])).toEqual([['By hand 😅, mostly.', '']]);
  });

  it('are cut at code points, not inside an emoji', () => {
    expect(shown([{ id: 'a', start: 108, end: 109 }])).toEqual([
      ['By hand ', ''],
      ['😅', 'a'],
      [', mostly.', ''],
    ]);
  });

  it('show overlapping marks in lanes of their own', () => {
    expect(
      shown([
        { id: 'b', start: 103, end: 117 },
        { id: 'a', start: 100, end: 107 },
      ]),
    ).toEqual([
      ['By ', 'a'],
      ['hand', 'a/b'],
      [' 😅, mostly', '/b'],
      ['.', ''],
    ]);
  });

  it('let a later mark use a lane that is free again', () => {
    expect(
      shown([
        { id: 'a', start: 100, end: 102 },
        { id: 'b', start: 103, end: 107 },
      ]).map(([, lanes]) => lanes),
    ).toEqual(['a', '', 'b', '']);
  });

  it('of marks that run over several turns end with the turn', () => {
    expect(shown([{ id: 'a', start: 50, end: 300 }])).toEqual([['By hand 😅, mostly.', 'a']]);
  });
});
