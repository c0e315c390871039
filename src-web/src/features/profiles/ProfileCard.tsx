import { Anchor, Badge, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { carriedWords } from '@/components/attributes/tally';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import type { ProfilesQuery } from '@/gql/graphql';
import { formatQuantity } from '@/lib/format';

type Profile = ProfilesQuery['profiles']['nodes'][number];

/** A profile in the list: who it is, and how much of it evidence carries. */
export function ProfileCard({ profile }: { profile: Profile }) {
  const { id, name, description, state, polarity, targetKind, revision, attributes, personas, updatedAt } = profile;
  const carried = attributes.filter(({ status }) => status === 'SUPPORTED').length;
  return (
    <Paper withBorder p="lg" component="article" aria-label={name}>
      <Stack gap="sm" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            <Anchor component={Link} to={`/profiles/${id}`} inherit>
              {name}
            </Anchor>
          </Title>
          <Group gap={6} wrap="nowrap">
            {polarity === 'ANTI' && (
              <Badge color="red" variant="light" tt="none">
                Turn away
              </Badge>
            )}
            <StatusBadge status={state} />
          </Group>
        </Group>
        {description && (
          <Text size="sm" lineClamp={3}>
            {description}
          </Text>
        )}
        <Stack gap={4} mt="auto">
          <Text size="sm">{carriedWords(attributes.map(({ status }) => status))}</Text>
          <Progress value={attributes.length === 0 ? 0 : (carried / attributes.length) * 100} size="sm" color="teal" aria-hidden />
          <Text size="xs" c="dimmed">
            {targetKind === 'ORGANISATION' ? 'Organisations' : 'Individuals'} · {formatQuantity(personas.length, 'persona')} · revision {revision}, <RelativeTime at={updatedAt} />
          </Text>
        </Stack>
      </Stack>
    </Paper>
  );
}
