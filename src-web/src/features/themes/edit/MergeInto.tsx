import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { mergeDocument } from './documents';
import type { EditableTheme } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface MergeIntoProps {
  theme: EditableTheme;
  others: readonly EditableTheme[];
  version: number;
  onDone: () => void;
}

/** Asks for the theme that this one goes into. */
export function MergeInto({ theme, others, version, onDone }: MergeIntoProps) {
  const [into, setInto] = useState<string | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const merge = useThemeEdit(mergeDocument, (result) => result.mergeThemes);
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        They are one theme from now on, in every later search too. A person who says something in both counts once.
      </Text>
      <Select
        label="Into"
        placeholder="Choose a theme"
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={into}
        onChange={setInto}
        searchable
        data-autofocus
      />
      <UserErrors error={merge.error} />
      <Group justify="flex-end">
        <Button
          disabled={!into}
          loading={merge.isPending}
          onClick={() =>
            into && merge.run({ input: { ids: [theme.id], intoId: into, version, idempotencyKey } }, 'Merged.', onDone)
          }
        >
          Merge
        </Button>
      </Group>
    </Stack>
  );
}
