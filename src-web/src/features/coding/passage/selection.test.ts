import { afterEach, describe, expect, it } from 'vitest';
import { selectedPassage } from './selection';

const turns = [
  { label: 'Int', text: 'How?', start: 5, end: 9 },
  { label: 'Lena', text: 'By hand 😅, mostly.', start: 16, end: 34 },
];

/** Two turns as the page renders them: names outside the words, the words cut into marked stretches. */
function page() {
  document.body.innerHTML = `<div id="root">
    <h3>Int</h3><p data-turn="0"><span>How?</span></p>
    <h3 id="name">Lena</h3><p data-turn="1"><span>By hand </span><span id="emoji">😅</span><span id="rest">, mostly.</span></p></div>`;
  return document.getElementById('root') as HTMLElement;
}

function select(from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) {
  if (!from || !to) {
    throw new Error('The page has no such node');
  }
  document.getSelection()?.setBaseAndExtent(from, start, to, end);
}

const words = (id: string) => document.getElementById(id)?.firstChild;

afterEach(() => document.getSelection()?.removeAllRanges());

describe('the selected passage', () => {
  it('is counted in code points over marked stretches', () => {
    const root = page();
    select(words('emoji'), 0, words('rest'), 8);
    expect(selectedPassage(root, turns)).toEqual({ start: 24, end: 33, quote: '😅, mostly' });
  });

  it('takes whole turns when it ends outside their words', () => {
    const root = page();
    select(root.querySelector('h3')?.firstChild, 0, words('name'), 2);
    expect(selectedPassage(root, turns)).toEqual({ start: 5, end: 9, quote: 'How?' });
  });

  it('is none when nothing, or nothing of the transcript, is selected', () => {
    const root = page();
    expect(selectedPassage(root, turns)).toBeUndefined();
    select(words('name'), 0, words('name'), 3);
    expect(selectedPassage(root, turns)).toBeUndefined();
  });
});
