import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useMessages } from './messages';
import type { Done } from './useDecide';

/** What became of the last decision, and the way back. */
export function DoneNote({ done, onUndo, onClose }: { done: Done; onUndo: () => void; onClose: () => void }) {
  const say = useMessages();
  const refused = done.refusals.length > 0;
  return (
    <Alert color={refused ? 'orange' : 'teal'} role="status" withCloseButton closeButtonLabel={say('decided.dismiss')} onClose={onClose}>
      <Group gap="sm">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {say('decided.sentence', { words: done.words })}
        </Text>
        {done.undoable.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={onUndo}>
            {say('decided.undo')}
          </Button>
        )}
      </Group>
      {refused && (
        <List size="sm" mt="xs">
          {done.refusals.map((refusal) => (
            <List.Item key={refusal}>{refusal}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
