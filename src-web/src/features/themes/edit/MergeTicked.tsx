import { Button, Group, Paper, Text } from '@mantine/core';
import { UserErrors } from '@/components/UserErrors';
import { mergeDocument } from './documents';
import { largest } from './largest';
import { useMessages } from './messages';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

/** Makes one theme of those that are ticked; it keeps the name of the one that most people say. */
export function MergeTicked({ onDone }: { onDone: () => void }) {
  const say = useMessages();
  const editing = useEditing();
  const merge = useThemeEdit(mergeDocument, (result) => result.mergeThemes);
  if (!editing) {
    return null;
  }
  const into = largest(editing.themes.filter((theme) => editing.ticked.includes(theme.id)));
  const count = editing.ticked.length;
  const ids = editing.ticked.filter((id) => id !== into?.id);
  return (
    <Paper withBorder p="sm" role="region" aria-label={say('ticked.title')}>
      <Group justify="space-between">
        <Text size="sm">
          {into && ids.length > 0 ? say('ticked.into', { count, name: into.name }) : say('ticked.count', { count })}
        </Text>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={onDone}>
            {say('ticked.untick')}
          </Button>
          <Button
            size="xs"
            disabled={!into || ids.length === 0}
            loading={merge.isPending}
            onClick={() =>
              into &&
              merge.run({ input: { ids, intoId: into.id, version: editing.version } }, say('ticked.done', { count }), onDone)
            }
          >
            {say('ticked.merge', { count })}
          </Button>
        </Group>
      </Group>
      <UserErrors error={merge.error} />
    </Paper>
  );
}
