import { Badge, Group, Text } from '@mantine/core';
import { describeHistory, type Appearance } from './history';
import { useMessages } from './messages';

interface ThemeNotesProps {
  theme: { curation: { foundAs?: string | null; pinned: boolean }; identity?: { themes: readonly Appearance[] } | null };
  runId: string;
}

/** What a theme was found as, since when it is seen, and whether it is pinned. */
export function ThemeNotes({ theme, runId }: ThemeNotesProps) {
  const say = useMessages();
  const { foundAs, pinned } = theme.curation;
  const history = describeHistory(theme.identity?.themes ?? [], runId);
  if (!history && !foundAs && !pinned) {
    return null;
  }
  return (
    <Group gap="xs">
      {pinned && (
        <Badge size="sm" variant="light" tt="none">
          {say('notes.pinned')}
        </Badge>
      )}
      {foundAs && (
        <Text size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {say('notes.foundAs', { name: foundAs })}
        </Text>
      )}
      {history && (
        <Text size="sm" c="dimmed">
          {history}
        </Text>
      )}
    </Group>
  );
}
