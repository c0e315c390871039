import { Paper, Stack, Text, Timeline } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { auditSentence } from '@/entities/audit/auditSentence';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { useMessages } from './messages';

const auditLogDocument = graphql(`
  query AuditLog($first: Int, $after: String) {
    auditLog(first: $first, after: $after) {
      nodes { id action actor { name } createdAt fallback subject { title } parameters { name value } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function ActivityPage() {
  const say = useMessages();
  const activities = useConnection(auditLogDocument, { first: 50 }, (result) => result.auditLog);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Loaded query={activities}>
        {() =>
          activities.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconActivity />}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack>
              <Paper withBorder p="lg">
                <Timeline bulletSize={12} lineWidth={1}>
                  {activities.nodes.map((activity) => (
                    <Timeline.Item key={activity.id}>
                      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                        {auditSentence(activity)}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {activity.actor.name}, <RelativeTime at={activity.createdAt} />
                      </Text>
                    </Timeline.Item>
                  ))}
                </Timeline>
              </Paper>
              <LoadMore query={activities} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
