import { describe, expect, it } from 'vitest';
import { placeOf } from './placeOf';

describe('placeOf', () => {
  it('leads to the code point of a turn where the words begin', () =>
    expect(placeOf({ start: 7, origin: { kind: 'TURN', transcriptStart: 100 }, transcript: { id: 't' } })).toBe('/transcripts/t?at=107'));
  it('leads nowhere for an answer', () => expect(placeOf({ start: 0, origin: { kind: 'ANSWER' } })).toBeUndefined());
});
