import { codePointLength, sliceCodePoints, toCodePoint } from './codePoints';

/** What of a turn the passages need; offsets are code points of the transcript. */
export interface TurnWords {
  text: string;
  start: number;
  end: number;
  label?: string | null;
}

/** A place in a turn's words, as the browser counts: in UTF-16 units. */
export interface Place {
  turn: number;
  utf16: number;
}

/** A stretch of a transcript, half-open in code points, with its words. */
export interface Passage {
  start: number;
  end: number;
  quote: string;
}

/**
 * The passage between two places, without blanks around it; undefined if nothing is left. Between turns stand the line
 * feed and the name that the transcript writes there.
 */
export function passageBetween(turns: readonly TurnWords[], one: Place, other: Place): Passage | undefined {
  const [from, to] = isBefore(one, other) ? [one, other] : [other, one];
  const first = turns[from.turn];
  const last = turns[to.turn];
  if (!first || !last) {
    return undefined;
  }
  const start = first.start + toCodePoint(first.text, from.utf16);
  const end = last.start + toCodePoint(last.text, to.utf16);
  return trimmed({ start, quote: quoteAt(turns.slice(from.turn, to.turn + 1), start, end) });
}

/** The words of a whole turn. */
export const passageOf = (turn: TurnWords): Passage => ({ start: turn.start, end: turn.end, quote: turn.text });

/** The text from one code point up to another, of turns that follow one another and cover both. */
function quoteAt(turns: readonly TurnWords[], start: number, end: number) {
  return turns
    .map((turn, index) => {
      const lead = index === 0 ? '' : turn.label ? `\n${turn.label}: ` : '\n';
      const from = Math.max(0, start - turn.start);
      const to = Math.min(turn.end, end) - turn.start;
      return lead + sliceCodePoints(turn.text, from, to);
    })
    .join('');
}

function trimmed({ start, quote }: Omit<Passage, 'end'>): Passage | undefined {
  const words = quote.trim();
  if (!words) {
    return undefined;
  }
  const before = codePointLength(quote) - codePointLength(quote.trimStart());
  return { start: start + before, end: start + before + codePointLength(words), quote: words };
}

const isBefore = (one: Place, other: Place) => one.turn < other.turn || (one.turn === other.turn && one.utf16 <= other.utf16);
