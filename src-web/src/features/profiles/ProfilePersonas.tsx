import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { StatusBadge } from '@/components/StatusBadge';
import { TagList } from '@/components/TagList';
import { formatEnum } from '@/lib/format';
import type { Profile } from './ProfilePage';

/** The people inside the profile. */
export function ProfilePersonas({ profile: { id, personas } }: { profile: Profile }) {
  const board = (
    <Button component={Link} to={`/personas?profile=${id}`} variant="default">
      {personas.length === 0 ? 'Add the first persona' : 'See them by buying role'}
    </Button>
  );
  if (personas.length === 0) {
    return (
      <EmptyState title="Who are the people in it?" icon={<IconUsers />} action={board}>
        The profile is never its decision-maker, and whoever decides need not be who signs. Describe the people who use, decide, pay and sign as personas.
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Group>{board}</Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {personas.map((persona) => (
          <Paper key={persona.id} withBorder p="md" component="article" aria-label={persona.name}>
            <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
              <Anchor component={Link} to={`/personas/${persona.id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
                {persona.name}
              </Anchor>
              <StatusBadge status={persona.state} />
            </Group>
            <TagList tags={persona.roles.map(formatEnum)} />
            {persona.jobTitles.length > 0 && (
              <Text size="sm" c="dimmed" mt="xs">
                {persona.jobTitles.join(', ')}
              </Text>
            )}
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
