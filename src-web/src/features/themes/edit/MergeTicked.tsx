import { Button, Group, Paper, Text } from '@mantine/core';
import { UserErrors } from '@/components/UserErrors';
import { formatQuantity } from '@/lib/format';
import { mergeDocument } from './documents';
import { largest } from './largest';
import { useEditing } from './useEditing';
import { useThemeEdit } from './useThemeEdit';

/** Makes one theme of those that are ticked; it keeps the name of the one that most people say. */
export function MergeTicked({ onDone }: { onDone: () => void }) {
  const editing = useEditing();
  const merge = useThemeEdit(mergeDocument, (result) => result.mergeThemes);
  if (!editing) {
    return null;
  }
  const into = largest(editing.themes.filter((theme) => editing.ticked.includes(theme.id)));
  const ids = editing.ticked.filter((id) => id !== into?.id);
  return (
    <Paper withBorder p="sm" role="region" aria-label="Ticked themes">
      <Group justify="space-between">
        <Text size="sm">
          {formatQuantity(editing.ticked.length, 'theme')} ticked
          {into && ids.length > 0 && `; merged they are called “${into.name}”`}
        </Text>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={onDone}>
            Untick
          </Button>
          <Button
            size="xs"
            disabled={!into || ids.length === 0}
            loading={merge.isPending}
            onClick={() =>
              into &&
              merge.run({ input: { ids, intoId: into.id, version: editing.version } }, `${editing.ticked.length} themes are one now.`, onDone)
            }
          >
            Merge {formatQuantity(editing.ticked.length, 'theme')}
          </Button>
        </Group>
      </Group>
      <UserErrors error={merge.error} />
    </Paper>
  );
}
