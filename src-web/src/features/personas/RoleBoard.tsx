import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { carriedWords } from '@/entities/attribute/evidence/tally';
import { PersonaCard } from '@/entities/persona/PersonaCard';
import type { PersonasQuery } from '@/gql/graphql';
import { useMessages } from './messages';
import { castByRole } from './roles';

type Persona = PersonasQuery['personas']['nodes'][number];

/** Every part in a purchase with those who play it, and the parts nobody plays yet. */
export function RoleBoard({ personas }: { personas: readonly Persona[] }) {
  const say = useMessages();
  const { played, open } = castByRole(personas);
  return (
    <Stack gap="lg">
      {played.map(({ role, label, does, personas: cast }) => (
        <Box key={role} component="section" aria-label={label}>
          <Group gap="xs" align="baseline" mb="xs">
            <Title order={2} size="h3">
              {label}
            </Title>
            <Text size="sm" c="dimmed">
              {does}
            </Text>
          </Group>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {cast.map((persona) => (
              <PersonaCard key={persona.id} persona={persona}>
                <Text size="xs" c="dimmed" mt="auto">
                  {say('cast', { profile: persona.profile.name, carried: carriedWords(persona.attributes.map(({ status }) => status)) })}
                </Text>
              </PersonaCard>
            ))}
          </SimpleGrid>
        </Box>
      ))}
      {open.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('uncast', { roles: open.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}
