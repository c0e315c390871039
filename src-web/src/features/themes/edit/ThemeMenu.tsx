import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconArrowMerge, IconDots, IconEye, IconEyeOff, IconPencil, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { useKeys } from '@/lib/useKeys';
import { ignoreDocument, pinDocument } from './documents';
import { MergeInto } from './MergeInto';
import { RenameForm } from './RenameForm';
import { useThemeKeys } from './themeKeys';
import { useEditing, type EditableTheme } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface ThemeMenuProps {
  theme: EditableTheme & { pinned: boolean; standing: string };
}

/** What can be done to a theme. */
export function ThemeMenu({ theme }: ThemeMenuProps) {
  const editing = useEditing();
  const [asking, setAsking] = useState<'rename' | 'merge'>();
  const pin = useThemeEdit(pinDocument, (result) => result.pinTheme);
  const ignore = useThemeEdit(ignoreDocument, (result) => result.ignoreTheme);
  const { chosen } = useThemeKeys();
  const ignored = theme.standing === 'IGNORED';
  const mayMerge = !ignored && (editing?.themes.length ?? 0) > 1;
  const togglePin = () =>
    editing &&
    pin.run(
      { input: { id: theme.id, version: editing.version, pinned: !theme.pinned } },
      theme.pinned ? 'Later searches decide again what belongs here.' : 'Pinned: every later search has this theme.',
    );
  const toggleIgnored = () =>
    editing &&
    ignore.run(
      { input: { id: theme.id, version: editing.version, ignored: !ignored } },
      ignored ? 'Shown again.' : 'Ignored: it suggests nothing and stands at the end.',
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
          <ActionIcon variant="subtle" color="gray" aria-label={`Edit ${theme.name}`} loading={!idle}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setAsking('rename')}>
            Rename
          </Menu.Item>
          {mayMerge && (
            <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={() => setAsking('merge')}>
              Merge into…
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={theme.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
            onClick={togglePin}
          >
            {theme.pinned ? 'Unpin' : 'Pin to its confirmed quotes'}
          </Menu.Item>
          <Menu.Item
            leftSection={ignored ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
            onClick={toggleIgnored}
          >
            {ignored ? 'Show again' : 'Ignore'}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <UserErrors error={pin.error ?? ignore.error} />
      <Modal
        opened={asking !== undefined}
        onClose={close}
        title={asking === 'merge' ? `Merge “${theme.name}”` : `Rename “${theme.name}”`}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {asking === 'rename' && <RenameForm theme={theme} version={version} onDone={close} />}
        {asking === 'merge' && (
          <MergeInto theme={theme} others={editing.themes.filter((one) => one.id !== theme.id)} version={version} onDone={close} />
        )}
      </Modal>
    </>
  );
}
