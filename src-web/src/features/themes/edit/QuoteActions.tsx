import { Button, Checkbox, Group, Select } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { UserErrors } from '@/components/UserErrors';
import { confirmDocument, moveDocument } from './documents';
import { useMessages } from './messages';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

interface QuoteActionsProps {
  statement: { id: string; words: string; placement: { confirmed: boolean } };
  themeId: string;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

const NONE = 'none';

/** What can be done to one quote of a theme. */
export function QuoteActions({ statement, themeId, ticked, onTick }: QuoteActionsProps) {
  const say = useMessages();
  const editing = useEditing();
  const confirm = useThemeEdit(confirmDocument, (result) => result.confirmStatements);
  const move = useThemeEdit(moveDocument, (result) => result.moveStatement);
  if (!editing) {
    return null;
  }
  const { version } = editing;
  const { confirmed } = statement.placement;
  return (
    <>
      <Group gap="sm">
        <Checkbox
          size="sm"
          label={say('quote.tick')}
          aria-label={say('quote.tickThis', { words: statement.words })}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <Button
          size="compact-sm"
          variant={confirmed ? 'light' : 'default'}
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-pressed={confirmed}
          loading={confirm.isPending}
          onClick={() =>
            confirm.run(
              { input: { ids: [statement.id], version, confirmed: !confirmed } },
              confirmed ? say('quote.confirmUndone') : say('quote.confirmDone'),
            )
          }
        >
          {confirmed ? say('quote.confirmed') : say('quote.confirm')}
        </Button>
        <Select
          size="xs"
          placeholder={say('quote.move')}
          aria-label={say('quote.moveThis', { words: statement.words })}
          data={[
            ...editing.themes.filter((theme) => theme.id !== themeId).map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: say('quote.noTheme') },
          ]}
          value={null}
          onChange={(to) =>
            to &&
            move.run(
              { input: { id: statement.id, version, themeId: to === NONE ? null : to } },
              say('quote.moved'),
            )
          }
          disabled={move.isPending}
        />
      </Group>
      <UserErrors error={confirm.error ?? move.error} />
    </>
  );
}
