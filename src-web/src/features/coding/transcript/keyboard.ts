import { useEffect, useEffectEvent, useState, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react';
import { moveSelection, turnAttribute } from '@/features/coding/passage/selection';

interface KeyboardOptions {
  root: RefObject<HTMLElement | null>;
  turnCount: number;
  onSelect: () => void;
  onClear: () => void;
  onSearch: () => void;
  /** A key from 1 to 3 with Shift: suggestions come while somebody types, so they have keys of their own. */
  onSuggested: (number: number) => void;
  /** A key from 1 to 9. */
  onNumber: (number: number) => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const turnAt = (target: EventTarget) =>
  target instanceof HTMLElement && target.hasAttribute(turnAttribute) ? Number(target.getAttribute(turnAttribute)) : undefined;

/** Reading and tagging without a mouse. Only one turn is on the way of the Tab key; arrows lead to the others. */
export function useKeyboard({ root, turnCount, onSelect, onClear, onSearch, onSuggested, onNumber }: KeyboardOptions) {
  const [current, setCurrent] = useState(0);

  const wordsOf = (turn: number) => root.current?.querySelector<HTMLElement>(`[${turnAttribute}="${turn}"]`);
  // Numbers and T work wherever the focus is, as long as nobody types.
  const onShortcut = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    // With Shift the key's own sign differs from keyboard to keyboard.
    const suggestion = event.shiftKey ? /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1] : undefined;
    if (suggestion) {
      onSuggested(Number(suggestion));
    } else if (/^[1-9]$/.test(event.key)) {
      onNumber(Number(event.key));
    } else if (event.key.toLowerCase() === 't') {
      event.preventDefault();
      onSearch();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onShortcut(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const onKeyDown = (event: ReactKeyboardEvent) => {
    const turn = turnAt(event.target);
    if (turn === undefined) {
      return;
    }
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const next = turn + (event.key === 'ArrowDown' ? 1 : -1);
      if (next >= 0 && next < turnCount) {
        wordsOf(next)?.focus();
      }
    } else if (event.key === 'Escape') {
      onClear();
    } else if (moveSelection(event.target as HTMLElement, event)) {
      event.preventDefault();
      onSelect();
    }
  };

  const onFocus = (event: { target: EventTarget }) => {
    const turn = turnAt(event.target);
    if (turn !== undefined) {
      setCurrent(turn);
    }
  };

  return { current, onKeyDown, onFocus, focusCurrent: () => wordsOf(current)?.focus({ preventScroll: true }) };
}
