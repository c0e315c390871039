import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useChosen } from './useChosen';

const list = (...ids: string[]) => ids.map((id) => ({ id }));

it('stays with the one it was when others come before it', () => {
  const { result, rerender } = renderHook(({ items }) => useChosen(items), { initialProps: { items: list('a', 'b') } });
  act(() => result.current.go(1));
  rerender({ items: list('new', 'a', 'b') });
  expect(result.current.chosen?.id).toBe('b');
});

it('takes the next one when the chosen one is gone, and the last at the end', () => {
  const { result, rerender } = renderHook(({ items }) => useChosen(items), { initialProps: { items: list('a', 'b', 'c') } });
  act(() => result.current.go(1));
  rerender({ items: list('a', 'c') });
  expect(result.current.chosen?.id).toBe('c');
  rerender({ items: list('a') });
  expect(result.current.chosen?.id).toBe('a');
});

it('has nothing to choose in an empty list', () => {
  const { result } = renderHook(() => useChosen([]));
  act(() => result.current.go(1));
  expect(result.current.chosen).toBeUndefined();
});
