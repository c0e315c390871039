import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { TagList } from '@/components/TagList';
import { roleLabel } from '@/entities/person/buyingRoles';
import { PersonaCard } from '@/entities/persona/PersonaCard';
import { useMessages } from './messages';
import type { Profile } from './profile';

/** The people inside the profile. */
export function ProfilePersonas({ profile: { id, personas } }: { profile: Profile }) {
  const say = useMessages();
  const board = (
    <Button component={Link} to={`/personas?profile=${id}`} variant="default">
      {personas.length === 0 ? say('personas.add') : say('personas.board')}
    </Button>
  );
  if (personas.length === 0) {
    return (
      <EmptyState title={say('personas.empty')} icon={<IconUsers />} action={board}>
        {say('personas.next')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Group>{board}</Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {personas.map((persona) => (
          <PersonaCard key={persona.id} persona={persona}>
            <TagList tags={persona.buyingRoles.map(roleLabel)} />
          </PersonaCard>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
