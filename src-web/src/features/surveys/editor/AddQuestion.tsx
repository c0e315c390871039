import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { QuestionKind } from '@/gql/graphql';
import { kinds } from './draft';

/** One button for each kind of question. */
export function AddQuestion({ onAdd }: { onAdd: (kind: QuestionKind) => void }) {
  return (
    <Group gap="xs" role="group" aria-label="Add a question">
      <Text size="sm" fw={500}>
        Add a question:
      </Text>
      {kinds.map((kind) => (
        <Button
          key={kind.value}
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onAdd(kind.value)}
        >
          {kind.label}
        </Button>
      ))}
    </Group>
  );
}
