import { Button, Group, Paper, Text } from '@mantine/core';
import type { Decision } from './decide/Decisions';
import { isUndecided, type Suggestion } from './inbox';
import { useMessages } from './messages';

interface BulkBarProps {
  selected: readonly Suggestion[];
  onDecide: (what: Decision['what']) => void;
  onUndo: () => void;
  onClear: () => void;
}

/** The decisions about everything that is selected. */
export function BulkBar({ selected, onDecide, onUndo, onClear }: BulkBarProps) {
  const say = useMessages();
  const undecided = selected.every(isUndecided);
  return (
    <Paper withBorder p="xs" pos="sticky" top={0} style={{ zIndex: 2 }} role="toolbar" aria-label={say('bulk.title')}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {say('bulk.selected', { count: selected.length })}
        </Text>
        {undecided ? (
          <>
            <Button size="xs" onClick={() => onDecide('accept')}>
              {say('bulk.accept')}
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide('reject')}>
              {say('bulk.reject')}
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide('snooze')}>
              {say('bulk.snooze')}
            </Button>
          </>
        ) : (
          <Button size="xs" variant="default" onClick={onUndo}>
            {say('bulk.undo')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onClear}>
          {say('bulk.none')}
        </Button>
      </Group>
    </Paper>
  );
}
