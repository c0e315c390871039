import { describe, expect, it } from 'vitest';
import { codePointLength, sliceCodePoints, toCodePoint, toUtf16 } from './codePoints';

const text = 'By hand 😅, mostly 👩‍👩‍👧.';

describe('code points', () => {
  it('count an emoji outside the basic plane once', () => {
    expect(codePointLength('a😀b')).toBe(3);
  });

  it('count joined emoji by their parts', () => {
    expect(codePointLength('👩‍👩‍👧')).toBe(5);
  });

  it('are the same after a way to UTF-16 and back', () => {
    for (let codePoint = 0; codePoint <= codePointLength(text); codePoint++) {
      expect(toCodePoint(text, toUtf16(text, codePoint))).toBe(codePoint);
    }
  });

  it('begin where the pair begins, for an index inside a pair', () => {
    expect(toCodePoint('a😀b', 2)).toBe(1);
  });

  it('are cut whole', () => {
    expect(sliceCodePoints(text, 8, 10)).toBe('😅,');
    expect(sliceCodePoints(text, 11, 17)).toBe('mostly');
  });
});
