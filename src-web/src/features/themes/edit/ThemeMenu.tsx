import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconArrowMerge, IconDots, IconEye, IconEyeOff, IconPencil, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { useKeys } from '@/lib/useKeys';
import { ignoreDocument, pinDocument } from './documents';
import { MergeInto } from './MergeInto';
import { useMessages } from './messages';
import { RenameForm } from './RenameForm';
import { useThemeKeys } from './themeKeys';
import { useEditing, type EditableTheme } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface ThemeMenuProps {
  theme: EditableTheme & { curation: { pinned: boolean; standing: string } };
}

/** What can be done to a theme. */
export function ThemeMenu({ theme }: ThemeMenuProps) {
  const say = useMessages();
  const editing = useEditing();
  const [asking, setAsking] = useState<'rename' | 'merge'>();
  const pin = useThemeEdit(pinDocument, (result) => result.pinTheme);
  const ignore = useThemeEdit(ignoreDocument, (result) => result.ignoreTheme);
  const { chosen } = useThemeKeys();
  const ignored = theme.curation.standing === 'IGNORED';
  const mayMerge = !ignored && (editing?.themes.length ?? 0) > 1;
  const togglePin = () =>
    editing &&
    pin.run(
      { input: { id: theme.id, version: editing.version, pinned: !theme.curation.pinned } },
      theme.curation.pinned ? say('pin.undone') : say('pin.done'),
    );
  const toggleIgnored = () =>
    editing &&
    ignore.run(
      { input: { id: theme.id, version: editing.version, ignored: !ignored } },
      ignored ? say('ignore.undone') : say('ignore.done'),
    );
  const idle = !pin.isPending && !ignore.isPending;
  useKeys(
    editing && chosen === theme.id && idle
      ? [
          ['r', () => setAsking('rename')],
          ['m', () => mayMerge && setAsking('merge')],
          ['p', togglePin],
          ['i', toggleIgnored],
        ]
      : [],
  );
  if (!editing) {
    return null;
  }
  const { version } = editing;
  const close = () => setAsking(undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={say('menu.open', { theme: theme.name })} loading={!idle}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setAsking('rename')}>
            {say('menu.rename')}
          </Menu.Item>
          {mayMerge && (
            <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={() => setAsking('merge')}>
              {say('menu.merge')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={theme.curation.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
            onClick={togglePin}
          >
            {theme.curation.pinned ? say('menu.unpin') : say('menu.pin')}
          </Menu.Item>
          <Menu.Item
            leftSection={ignored ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
            onClick={toggleIgnored}
          >
            {ignored ? say('menu.show') : say('menu.ignore')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <UserErrors error={pin.error ?? ignore.error} />
      <Modal
        opened={asking !== undefined}
        onClose={close}
        title={say(asking === 'merge' ? 'merge.title' : 'rename.title', { theme: theme.name })}
        closeButtonProps={{ 'aria-label': say('close') }}
      >
        {asking === 'rename' && <RenameForm theme={theme} version={version} onDone={close} />}
        {asking === 'merge' && (
          <MergeInto theme={theme} others={editing.themes.filter((one) => one.id !== theme.id)} version={version} onDone={close} />
        )}
      </Modal>
    </>
  );
}
