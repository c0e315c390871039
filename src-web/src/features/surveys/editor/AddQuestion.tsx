import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { QuestionKind } from '@/gql/graphql';
import { kindLabel, kinds } from './draft';
import { useMessages } from './messages';

/** One button for each kind of question. */
export function AddQuestion({ onAdd }: { onAdd: (kind: QuestionKind) => void }) {
  const say = useMessages();
  return (
    <Group gap="xs" role="group" aria-label={say('add.label')}>
      <Text size="sm" fw={500}>
        {say('add.lead')}
      </Text>
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onAdd(kind)}
        >
          {kindLabel(kind)}
        </Button>
      ))}
    </Group>
  );
}
