import { expect, it } from 'vitest';
import { editWords } from './editWords';

const edit = { name: null, theme: { name: 'Late invoices' }, mergedThemes: [], quoteCount: 1 };

it.each([
  [{ ...edit, kind: 'RENAME' as const, name: 'Slow close' }, 'Called a theme “Slow close”'],
  [{ ...edit, kind: 'MERGE' as const, mergedThemes: [{ name: 'Slow close' }, { name: null }] }, 'Merged “Slow close”, a theme that is gone into “Late invoices”'],
  [{ ...edit, kind: 'SPLIT' as const, quoteCount: 3 }, 'Split 3 quotes off into “Late invoices”'],
  [{ ...edit, kind: 'MOVE' as const, theme: null }, 'Took 1 quote out of the themes'],
  [{ ...edit, kind: 'UNCONFIRM' as const }, 'Took back the confirmation of 1 quote of “Late invoices”'],
])('says what an edit does', (what, words) => {
  expect(editWords(what)).toBe(words);
});
