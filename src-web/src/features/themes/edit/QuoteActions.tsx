import { Button, Checkbox, Group, Select } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { UserErrors } from '@/components/UserErrors';
import { confirmDocument, moveDocument } from './documents';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface QuoteActionsProps {
  statement: { id: string; words: string; confirmed: boolean };
  themeId: string;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

const NONE = 'none';

/** What can be done to one quote of a theme. */
export function QuoteActions({ statement, themeId, ticked, onTick }: QuoteActionsProps) {
  const editing = useEditing();
  const confirm = useThemeEdit(confirmDocument, (result) => result.confirmStatements);
  const move = useThemeEdit(moveDocument, (result) => result.moveStatement);
  if (!editing) {
    return null;
  }
  const { version } = editing;
  return (
    <>
      <Group gap="sm">
        <Checkbox
          size="sm"
          label="Tick"
          aria-label={`Tick “${statement.words}”`}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <Button
          size="compact-sm"
          variant={statement.confirmed ? 'light' : 'default'}
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-pressed={statement.confirmed}
          loading={confirm.isPending}
          onClick={() =>
            confirm.run(
              { input: { ids: [statement.id], version, confirmed: !statement.confirmed } },
              statement.confirmed ? 'No longer confirmed.' : 'Confirmed: it belongs to this theme in every later search.',
            )
          }
        >
          {statement.confirmed ? 'Confirmed' : 'Confirm'}
        </Button>
        <Select
          size="xs"
          placeholder="Move to…"
          aria-label={`Move “${statement.words}” to`}
          data={[
            ...editing.themes.filter((theme) => theme.id !== themeId).map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: 'No theme' },
          ]}
          value={null}
          onChange={(to) =>
            to &&
            move.run(
              { input: { id: statement.id, version, themeId: to === NONE ? null : to } },
              'Moved. It stays there in every later search.',
            )
          }
          disabled={move.isPending}
        />
      </Group>
      <UserErrors error={confirm.error ?? move.error} />
    </>
  );
}
