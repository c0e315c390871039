import { Text } from '@mantine/core';
import { useMessages } from './messages';

interface OpposedThemesProps {
  themes: readonly { id: string; name: string; share: { people: number; asked: number }; topic: { id: string; label: string } }[];
  /** The topic of the theme that they oppose; another one is named. */
  topicId: string;
}

/** The themes that claim the contrary about the same thing, each with its own count; nothing when there is none. */
export function OpposedThemes({ themes, topicId }: OpposedThemesProps) {
  const say = useMessages();
  return themes.map((theme) => (
    <Text key={theme.id} size="sm" c="dimmed" pl={44} pr="md" pb="xs" style={{ overflowWrap: 'anywhere' }}>
      {say(theme.topic.id === topicId ? 'opposed.here' : 'opposed.elsewhere', {
        theme: theme.name,
        topic: theme.topic.label,
        count: theme.share.people,
        asked: theme.share.asked,
      })}
    </Text>
  ));
}
