import { useHotkeys, type HotkeyItem } from '@mantine/hooks';

/** Single keys of a page. They rest while somebody types, and while a dialog is open. */
export function useKeys(keys: readonly HotkeyItem[]) {
  useHotkeys(
    keys.map(([key, act, options]) => [
      key,
      (event) => {
        if (!document.querySelector('[role="dialog"]')) {
          act(event);
        }
      },
      options,
    ]),
  );
}
