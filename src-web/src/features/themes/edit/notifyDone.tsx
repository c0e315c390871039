import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { say } from './messages';

/** Tells that an edit was done; the button of the notice and the key take it back, whichever comes first. */
export function notifyDone(done: string, undo: (() => void) | undefined, keepUndo: (undo?: () => void) => void) {
  const id = crypto.randomUUID();
  const takeBack =
    undo &&
    (() => {
      notifications.hide(id);
      keepUndo(undefined);
      undo();
    });
  keepUndo(takeBack);
  notifications.show({
    id,
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': say('closeNotice') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {done}
        </Text>
        {takeBack && (
          <Button size="compact-sm" variant="light" onClick={takeBack}>
            {say('undo')}
          </Button>
        )}
      </Group>
    ),
  });
}
