import { passageBetween, type Passage, type Place, type TurnWords } from './passage';

/** Marks the element that holds a turn's words, and nothing but them, by the turn's index. */
export const turnAttribute = 'data-turn';

/** The passage that is selected in the browser, if it is one of this transcript. */
export function selectedPassage(root: HTMLElement, turns: readonly TurnWords[]): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const touched = [...root.querySelectorAll<HTMLElement>(`[${turnAttribute}]`)].filter((words) => range.intersectsNode(words));
  const [first] = touched;
  const last = touched[touched.length - 1];
  return first && last ? passageBetween(turns, startIn(first, range), endIn(last, range)) : undefined;
}

// A selection may begin or end outside the words, in a name or between turns: then the whole turn is meant.
function startIn(words: HTMLElement, range: Range): Place {
  return { turn: turnOf(words), utf16: words.contains(range.startContainer) ? unitsBefore(words, range.startContainer, range.startOffset) : 0 };
}

function endIn(words: HTMLElement, range: Range): Place {
  const inside = words.contains(range.endContainer);
  return { turn: turnOf(words), utf16: inside ? unitsBefore(words, range.endContainer, range.endOffset) : (words.textContent?.length ?? 0) };
}

function unitsBefore(words: HTMLElement, container: Node, offset: number) {
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

const turnOf = (words: HTMLElement) => Number(words.getAttribute(turnAttribute));

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Moves the browser's selection as a key asks: an arrow takes the next word, with Shift the selection grows or shrinks by a
 * word, with Ctrl too by a character, Enter takes the whole turn.
 *
 * @returns whether the key meant something here
 */
export function moveSelection(words: HTMLElement, { key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
  const selection = document.getSelection();
  if (!selection || metaKey || altKey) {
    return false;
  }
  if (key === 'Enter') {
    selection.selectAllChildren(words);
    return true;
  }
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') {
    return false;
  }
  const direction = key === 'ArrowRight' ? 'forward' : 'backward';
  if (!words.contains(selection.focusNode)) {
    selection.collapse(words, 0);
  }
  if (shiftKey) {
    selection.modify('extend', direction, ctrlKey ? 'character' : 'word');
  } else {
    if (direction === 'forward') {
      selection.collapseToEnd();
    } else {
      selection.collapseToStart();
    }
    selection.modify('extend', direction, 'word');
  }
  return true;
}
