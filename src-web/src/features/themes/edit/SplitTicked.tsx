import { Button, Group, Paper, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { formatQuantity } from '@/lib/format';
import { splitDocument } from './documents';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface SplitTickedProps {
  themeId: string;
  statementIds: readonly string[];
  onDone: () => void;
}

/** Lets the ticked quotes leave into a theme of their own. */
export function SplitTicked({ themeId, statementIds, onDone }: SplitTickedProps) {
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
      aria-label="A theme of their own"
      onSubmit={(event) => {
        event.preventDefault();
        split.run(
          { input: { id: themeId, version: editing.version, statementIds: [...statementIds], name: name.trim() || null } },
          `${formatQuantity(statementIds.length, 'quote')} set apart in a theme of their own.`,
          onDone,
        );
      }}
    >
      <Group align="flex-end">
        <TextInput
          flex={1}
          label="Name of the new theme"
          placeholder="Their own words, if left empty"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
        />
        <Button type="submit" loading={split.isPending}>
          Split off {formatQuantity(statementIds.length, 'quote')}
        </Button>
      </Group>
      <UserErrors error={split.error} />
    </Paper>
  );
}
