import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { countWords, type Progress } from './progress';

export interface RoomCount {
  to: string;
  count: number;
  room: keyof Progress;
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
        {rooms.map(({ to, room, count }) => (
          <Anchor key={to} component={Link} to={to} size="sm">
            {countWords(room, count)}
          </Anchor>
        ))}
      </Group>
    </Paper>
  );
}
