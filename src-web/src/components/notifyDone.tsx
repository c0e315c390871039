import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { say } from './messages';

/**
 * Tells in a notice that something was done, with a button that takes it back.
 *
 * @returns what the button does, so that a key can do the same; whichever comes first, the notice goes away
 */
export function notifyDone(done: string, undo: (() => void) | undefined) {
  const id = crypto.randomUUID();
  const takeBack =
    undo &&
    (() => {
      notifications.hide(id);
      undo();
    });
  notifications.show({
    id,
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': say('notice.close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {done}
        </Text>
        {takeBack && (
          <Button size="compact-sm" variant="light" onClick={takeBack}>
            {say('notice.undo')}
          </Button>
        )}
      </Group>
    ),
  });
  return takeBack;
}
