import { Badge, Group, Text } from '@mantine/core';

interface TagListProps {
  tags: readonly string[];
  /** How many to show before "and 3 more". */
  limit?: number;
  empty?: string;
}

/** A short list of words side by side. */
export function TagList({ tags, limit = 8, empty = 'none' }: TagListProps) {
  if (tags.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {empty}
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
          and {tags.length - limit} more
        </Text>
      )}
    </Group>
  );
}
