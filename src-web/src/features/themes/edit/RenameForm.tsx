import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { renameDocument } from './documents';
import { useMessages } from './messages';
import { useThemeEdit } from './useThemeEdit';

interface RenameFormProps {
  theme: { id: string; name: string };
  version: number;
  onDone: () => void;
}

/** Asks for another name; Enter saves it. */
export function RenameForm({ theme, version, onDone }: RenameFormProps) {
  const say = useMessages();
  const [name, setName] = useState(theme.name);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const rename = useThemeEdit(renameDocument, (result) => result.renameTheme);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename.run({ input: { id: theme.id, version, name, idempotencyKey } }, say('rename.done'), onDone);
      }}
    >
      <Stack>
        <TextInput
          label={say('rename.name')}
          description={say('rename.hint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          required
          data-autofocus
        />
        <UserErrors error={rename.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={rename.isPending} disabled={name.trim() === '' || name.trim() === theme.name}>
            {say('rename.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
