import { Anchor, Box, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { carriedWords } from '@/components/attributes/tally';
import { StatusBadge } from '@/components/StatusBadge';
import type { PersonasQuery } from '@/gql/graphql';
import { castByRole } from './roles';

type Persona = PersonasQuery['personas']['nodes'][number];

/** Every part in a purchase with those who play it, and the parts nobody plays yet. */
export function RoleBoard({ personas }: { personas: readonly Persona[] }) {
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
              <PersonaCard key={persona.id} persona={persona} />
            ))}
          </SimpleGrid>
        </Box>
      ))}
      {open.length > 0 && (
        <Text size="sm" c="dimmed">
          Nobody yet as: {open.join(', ')}.
        </Text>
      )}
    </Stack>
  );
}

function PersonaCard({ persona: { id, name, jobTitles, summary, state, profile, attributes } }: { persona: Persona }) {
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Stack gap={6} h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Anchor component={Link} to={`/personas/${id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Anchor>
          <StatusBadge status={state} />
        </Group>
        {jobTitles.length > 0 && <Text size="sm">{jobTitles.join(', ')}</Text>}
        {summary && (
          <Text size="sm" c="dimmed" lineClamp={2}>
            {summary}
          </Text>
        )}
        <Text size="xs" c="dimmed" mt="auto">
          {profile.name} · {carriedWords(attributes.map(({ status }) => status))}
        </Text>
      </Stack>
    </Paper>
  );
}
