import { describe, expect, it } from 'vitest';
import { byTurn } from './byTurn';

const turns = [
  { start: 5, end: 10 },
  { start: 15, end: 30 },
  { start: 35, end: 40 },
];
const inOne = { id: 'a', start: 16, end: 20 };
const overAll = { id: 'b', start: 7, end: 36 };

describe('marks by turn', () => {
  it('are those that touch the turn', () => {
    expect(byTurn(turns, [inOne, overAll])).toEqual([[overAll], [overAll, inOne], [overAll]]);
  });

  it('of turns without marks are none', () => {
    expect(byTurn(turns, [inOne])).toEqual([[], [inOne], []]);
  });
});
