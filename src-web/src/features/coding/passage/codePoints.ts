// The backend counts Unicode code points; JavaScript strings and DOM ranges count UTF-16 units. Every offset is converted here.

/** How many UTF-16 units the code point at an index takes. */
const unitsAt = (text: string, index: number) => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** The number of code points in a text. */
export function codePointLength(text: string) {
  let count = 0;
  for (let index = 0; index < text.length; index += unitsAt(text, index)) {
    count++;
  }
  return count;
}

/** How many code points lie before a UTF-16 index; an index inside a surrogate pair counts as the pair's beginning. */
export function toCodePoint(text: string, utf16: number) {
  const inPair = utf16 > 0 && unitsAt(text, utf16 - 1) === 2;
  return codePointLength(text.slice(0, inPair ? utf16 - 1 : utf16));
}

/** The UTF-16 index at which a code point begins; behind the text, its length. */
export function toUtf16(text: string, codePoint: number) {
  let index = 0;
  for (let count = 0; count < codePoint && index < text.length; count++) {
    index += unitsAt(text, index);
  }
  return index;
}

/** The part of a text from one code point up to another. */
export function sliceCodePoints(text: string, start: number, end: number) {
  const from = toUtf16(text, start);
  return text.slice(from, from + toUtf16(text.slice(from), end - start));
}
