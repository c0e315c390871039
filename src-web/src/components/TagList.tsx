import { Badge, Group, Text } from '@mantine/core';
import { useMessages } from './messages';

interface TagListProps {
  tags: readonly string[];
  /** How many to show before "and 3 more". */
  limit?: number;
  empty?: string;
}

/** A short list of words side by side. */
export function TagList({ tags, limit = 8, empty }: TagListProps) {
  const say = useMessages();
  if (tags.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {empty ?? say('noTags')}
      </Text>
    );
  }
  return (
    <Group gap={6}>
      {tags.slice(0, limit).map((tag) => (
        <Badge key={tag} variant="default" tt="none" fw={400}>
          {tag}
        </Badge>
      ))}
      {tags.length > limit && (
        <Text size="sm" c="dimmed" title={tags.slice(limit).join(', ')}>
          {say('more.tags', { count: tags.length - limit })}
        </Text>
      )}
    </Group>
  );
}
