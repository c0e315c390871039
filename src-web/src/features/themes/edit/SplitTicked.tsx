import { Button, Group, Paper, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { splitDocument } from './documents';
import { useMessages } from './messages';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface SplitTickedProps {
  themeId: string;
  statementIds: readonly string[];
  onDone: () => void;
}

/** Lets the ticked quotes leave into a theme of their own. */
export function SplitTicked({ themeId, statementIds, onDone }: SplitTickedProps) {
  const say = useMessages();
  const editing = useEditing();
  const [name, setName] = useState('');
  const split = useThemeEdit(splitDocument, (result) => result.splitTheme);
  if (!editing || statementIds.length === 0) {
    return null;
  }
  return (
    <Paper
      withBorder
      p="sm"
      component="form"
      aria-label={say('split.title')}
      onSubmit={(event) => {
        event.preventDefault();
        split.run(
          { input: { id: themeId, version: editing.version, statementIds: [...statementIds], name: name.trim() || null } },
          say('split.done', { count: statementIds.length }),
          onDone,
        );
      }}
    >
      <Group align="flex-end">
        <TextInput
          flex={1}
          label={say('split.name')}
          placeholder={say('split.unnamed')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
        />
        <Button type="submit" loading={split.isPending}>
          {say('split.confirm', { count: statementIds.length })}
        </Button>
      </Group>
      <UserErrors error={split.error} />
    </Paper>
  );
}
