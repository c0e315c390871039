import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { renameDocument } from './documents';
import { useThemeEdit } from './useThemeEdit';

interface RenameFormProps {
  theme: { id: string; name: string };
  version: number;
  onDone: () => void;
}

/** Asks for another name; Enter saves it. */
export function RenameForm({ theme, version, onDone }: RenameFormProps) {
  const [name, setName] = useState(theme.name);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const rename = useThemeEdit(renameDocument, (result) => result.renameTheme);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename.run({ input: { id: theme.id, version, name, idempotencyKey } }, 'Renamed, in every later search too.', onDone);
      }}
    >
      <Stack>
        <TextInput
          label="Name"
          description="The name it was found with stays visible beside it."
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
          data-autofocus
        />
        <UserErrors error={rename.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={rename.isPending} disabled={name.trim() === '' || name.trim() === theme.name}>
            Rename
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
