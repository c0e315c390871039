import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { RelativeTime } from '@/components/RelativeTime';
import { auditSentence } from '@/entities/audit/auditSentence';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const recentDocument = graphql(`
  query RecentActivity {
    auditLog(first: 5) {
      nodes { id action actor { name } createdAt fallback subject { title } parameters { name value } }
    }
  }
`);

/** The last things that were done, if any. */
export function RecentActivity() {
  const say = useMessages();
  const activities = useRead(recentDocument, {}).data?.auditLog.nodes ?? [];
  if (activities.length === 0) {
    return null;
  }
  return (
    <Paper withBorder p="lg" component="section" aria-label={say('recently')}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {say('recently')}
        </Title>
        <Anchor component={Link} to="/activity" size="sm">
          {say('allActivity')}
        </Anchor>
      </Group>
      <Stack gap={6}>
        {activities.map((activity) => (
          <Group key={activity.id} justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {auditSentence(activity)}
            </Text>
            <Text size="xs" c="dimmed" style={{ flexShrink: 0 }}>
              {activity.actor.name}, <RelativeTime at={activity.createdAt} />
            </Text>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
