import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { formatUpTo, type Count } from './progress';

export interface RoomCount {
  to: string;
  count: Count;
  /** The noun for one and for many. */
  words: readonly [string, string];
}

interface StationProps {
  title: string;
  what: string;
  rooms: readonly RoomCount[];
}

/** One stop of the loop: what it is for, and what is there. */
export function Station({ title, what, rooms }: StationProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title} h="100%">
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {what}
      </Text>
      <Group gap="md">
        {rooms.map(({ to, count, words }) => (
          <Anchor key={to} component={Link} to={to} size="sm">
            {formatUpTo(count)} {count.counted === 1 && !count.more ? words[0] : words[1]}
          </Anchor>
        ))}
      </Group>
    </Paper>
  );
}
