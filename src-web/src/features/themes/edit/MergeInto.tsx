import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { mergeDocument } from './documents';
import { useMessages } from './messages';
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
  const say = useMessages();
  const [into, setInto] = useState<string | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const merge = useThemeEdit(mergeDocument, (result) => result.mergeThemes);
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {say('merge.consequence')}
      </Text>
      <Select
        label={say('merge.into')}
        placeholder={say('merge.choose')}
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
            into && merge.run({ input: { ids: [theme.id], intoId: into, version, idempotencyKey } }, say('merge.done'), onDone)
          }
        >
          {say('merge.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
