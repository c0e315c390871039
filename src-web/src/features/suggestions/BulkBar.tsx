import { Button, Group, Paper, Text } from '@mantine/core';
import { formatQuantity } from '@/lib/format';
import type { Decision } from './decide/Decisions';
import { isUndecided, type Suggestion } from './inbox';

interface BulkBarProps {
  selected: readonly Suggestion[];
  onDecide: (what: Decision['what']) => void;
  onUndo: () => void;
  onClear: () => void;
}

/** The decisions about everything that is selected. */
export function BulkBar({ selected, onDecide, onUndo, onClear }: BulkBarProps) {
  const undecided = selected.every(isUndecided);
  return (
    <Paper withBorder p="xs" pos="sticky" top={0} style={{ zIndex: 2 }} role="toolbar" aria-label="Selected suggestions">
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {formatQuantity(selected.length, 'suggestion')} selected
        </Text>
        {undecided ? (
          <>
            <Button size="xs" onClick={() => onDecide('accept')}>
              Accept all
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide('reject')}>
              Reject all
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide('snooze')}>
              Snooze all
            </Button>
          </>
        ) : (
          <Button size="xs" variant="default" onClick={onUndo}>
            Undo all
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onClear}>
          Select none
        </Button>
      </Group>
    </Paper>
  );
}
