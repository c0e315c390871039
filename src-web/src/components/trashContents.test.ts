import { expect, it } from 'vitest';
import { goesAlong, staysCounted } from './trashContents';

it('counts what goes along', () => {
  expect(goesAlong([{ kind: 'PARTICIPANTS', count: 2 }, { kind: 'TAGS', count: 1 }])).toBe('2 participants, 1 tag');
});

it('says what goes on counting', () => {
  expect(staysCounted([{ kind: 'THEME_STATEMENTS', count: 1 }])).toMatch(/^1 statement in themes goes on counting/);
});

it('says nothing of what does not go on counting', () => {
  expect(staysCounted([{ kind: 'TAGS', count: 1 }])).toBeUndefined();
});
