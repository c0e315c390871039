import { Anchor, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { RelativeTime } from '@/components/RelativeTime';
import { carriedWords } from '@/entities/attribute/evidence/tally';
import { ProfileBadges } from '@/entities/profile/ProfileBadges';
import { targetWords } from '@/entities/profile/targetWords';
import type { ProfilesQuery } from '@/gql/graphql';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';

type Profile = ProfilesQuery['profiles']['nodes'][number];

/** A profile in the list: who it is, and how much of it evidence carries. */
export function ProfileCard({ profile }: { profile: Profile }) {
  const say = useMessages();
  const { id, name, description, revision, attributes, personas, updatedAt } = profile;
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
          <ProfileBadges profile={profile} />
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
            {withElements(
              say('card.facts', { target: targetWords(profile), personas: say('card.personas', { count: personas.length }), revision }),
              { when: <RelativeTime at={updatedAt} /> },
            )}
          </Text>
        </Stack>
      </Stack>
    </Paper>
  );
}
