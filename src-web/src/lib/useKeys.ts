import { useHotkeys, type HotkeyItem } from '@mantine/hooks';

/** Single keys of a page. They rest while somebody types, while a dialog or a menu is open, and while a key is held down. */
export function useKeys(keys: readonly HotkeyItem[]) {
  useHotkeys(
    keys.map(([key, act, options]) => [
      key,
      (event) => {
        if (!event.repeat && !document.querySelector('[role="dialog"], [role="menu"]')) {
          act(event);
        }
      },
      options,
    ]),
  );
}
