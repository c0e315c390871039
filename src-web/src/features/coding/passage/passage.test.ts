import { describe, expect, it } from 'vitest';
import { codePointLength, sliceCodePoints } from './codePoints';
import { passageBetween, passageOf, type Place } from './passage';

const transcript = 'Int: How?\nLena 🧾: By hand 😅, mostly.\n\nTom: Yes.'.replace('\n\n', '\n');
const turn = (label: string, text: string) => {
  const start = codePointLength(transcript.slice(0, transcript.indexOf(`${label}: ${text}`))) + codePointLength(`${label}: `);
  return { label, text, start, end: start + codePointLength(text) };
};
const lena = turn('Lena 🧾', 'By hand 😅, mostly.');
const turns = [turn('Int', 'How?'), lena, turn('Tom', 'Yes.')];

/** The passage between two places, and what the transcript really has at its range. */
const between = (one: Place, other: Place) => {
  const passage = passageBetween(turns, one, other);
  return { quote: passage?.quote, found: passage && sliceCodePoints(transcript, passage.start, passage.end) };
};

describe('a passage', () => {
  it('behind an emoji stands where the transcript has it', () => {
    expect(between({ turn: 1, utf16: 12 }, { turn: 1, utf16: 18 })).toEqual({ quote: 'mostly', found: 'mostly' });
  });

  it('over several turns holds the names between them', () => {
    const quote = 'How?\nLena 🧾: By hand 😅, mostly.\nTom: Yes';
    expect(between({ turn: 0, utf16: 0 }, { turn: 2, utf16: 3 })).toEqual({ quote, found: quote });
  });

  it('is the same when selected backwards', () => {
    const forwards = passageBetween(turns, { turn: 1, utf16: 3 }, { turn: 2, utf16: 3 });
    expect(passageBetween(turns, { turn: 2, utf16: 3 }, { turn: 1, utf16: 3 })).toEqual(forwards);
  });

  it('has no blanks around it, and is none if it is blank', () => {
    expect(between({ turn: 1, utf16: 2 }, { turn: 1, utf16: 8 })).toEqual({ quote: 'hand', found: 'hand' });
    expect(passageBetween(turns, { turn: 1, utf16: 2 }, { turn: 1, utf16: 3 })).toBeUndefined();
  });

  it('can be a whole turn', () => {
    expect(sliceCodePoints(transcript, passageOf(lena).start, passageOf(lena).end)).toBe('By hand 😅, mostly.');
  });
});
