import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { KeysHelp } from '@/components/KeysHelp';
import { ThemeKeysContext } from '@/features/themes/edit/themeKeys';
import { useKeys } from '@/lib/useKeys';
import { useMessages } from './messages';

const keys = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.words'],
  ['r', 'keys.rename'],
  ['m', 'keys.merge'],
  ['p', 'keys.pin'],
  ['i', 'keys.ignore'],
  ['u', 'keys.undo'],
  ['?', 'keys.help'],
] as const;

interface ThemeKeysProps {
  /** What stands on the line of the button that shows the keys. */
  head: ReactNode;
  children: ReactNode;
}

/** Lets single keys walk over the themes inside and edit the one that has the keyboard. */
export function ThemeKeys({ head, children }: ThemeKeysProps) {
  const say = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const undo = useRef<() => void>(undefined);
  const [chosen, choose] = useState<string>();
  const [helpShown, help] = useDisclosure(false);
  const state = useMemo(
    () => ({
      chosen,
      choose,
      keepUndo: (latest?: () => void) => {
        undo.current = latest;
      },
    }),
    [chosen],
  );
  // Themes that are folded away are not in the page, so the page itself knows best which comes next.
  const go = (step: number) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-theme]') ?? [])];
    const at = rows.findIndex((row) => row.dataset.theme === chosen);
    const next = at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step));
    rows[next]?.focus();
    rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  useKeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
    ['u', () => undo.current?.()],
    ['shift+?', help.open],
  ]);
  return (
    <ThemeKeysContext value={state}>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <div>{head}</div>
        <Button variant="subtle" size="xs" onClick={help.open} style={{ flexShrink: 0 }}>
          {say('keys.open')}
        </Button>
      </Group>
      <div ref={box}>{children}</div>
      <KeysHelp
        title={say('keys.title')}
        keys={keys.map(([key, what]) => [key, say(what)] as const)}
        opened={helpShown}
        onClose={help.close}
      />
    </ThemeKeysContext>
  );
}
