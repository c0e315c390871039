import { describe, expect, it } from 'vitest';
import { placeOf } from './placeOf';

describe('placeOf', () => {
  it('leads to the code point of a turn where the words begin', () =>
    expect(placeOf({ kind: 'TURN', start: 7, transcriptStart: 100, transcript: { id: 't' } })).toBe('/transcripts/t?at=107'));
  it('leads nowhere for an answer', () => expect(placeOf({ kind: 'ANSWER', start: 0 })).toBeUndefined());
});
