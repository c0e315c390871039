import { Paper, Stack, Text, Timeline } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';

const activitiesDocument = graphql(`
  query Activities($first: Int, $after: String) {
    activities(first: $first, after: $after) {
      nodes { id kind summary actorName createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function ActivityPage() {
  const activities = useConnection(activitiesDocument, { first: 50 }, (result) => result.activities);
  return (
    <Page title="Activity" lead="What was done in this workspace, by whom and when. Entries are added, never changed.">
      <Loaded query={activities}>
        {() =>
          activities.nodes.length === 0 ? (
            <EmptyState title="Nothing has happened yet" icon={<IconActivity />}>
              Create a profile or import customers, and it is written down here.
            </EmptyState>
          ) : (
            <Stack>
              <Paper withBorder p="lg">
                <Timeline bulletSize={12} lineWidth={1}>
                  {activities.nodes.map((activity) => (
                    <Timeline.Item key={activity.id}>
                      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                        {activity.summary}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {activity.actorName}, <RelativeTime at={activity.createdAt} />
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
