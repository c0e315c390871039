import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconArrowMerge, IconDots, IconEye, IconEyeOff, IconPencil, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { ignoreDocument, pinDocument } from './documents';
import { MergeInto } from './MergeInto';
import { RenameForm } from './RenameForm';
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
  if (!editing) {
    return null;
  }
  const { version } = editing;
  const ignored = theme.standing === 'IGNORED';
  const close = () => setAsking(undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Edit ${theme.name}`} loading={pin.isPending || ignore.isPending}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setAsking('rename')}>
            Rename
          </Menu.Item>
          {!ignored && editing.themes.length > 1 && (
            <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={() => setAsking('merge')}>
              Merge into…
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={theme.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
            onClick={() =>
              pin.run(
                { input: { id: theme.id, version, pinned: !theme.pinned } },
                theme.pinned ? 'Later searches decide again what belongs here.' : 'Pinned: every later search has this theme.',
              )
            }
          >
            {theme.pinned ? 'Unpin' : 'Pin to its confirmed quotes'}
          </Menu.Item>
          <Menu.Item
            leftSection={ignored ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
            onClick={() =>
              ignore.run(
                { input: { id: theme.id, version, ignored: !ignored } },
                ignored ? 'Shown again.' : 'Ignored: it suggests nothing and stands at the end.',
              )
            }
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
