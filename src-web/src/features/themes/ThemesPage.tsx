import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconChartDots3, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { useMessages } from './messages';
import { StartRun } from './run/StartRun';

const runsDocument = graphql(`
  query ThemeRuns($first: Int, $after: String) {
    themeRuns(first: $first, after: $after) {
      nodes { id title createdAt finishedAt peopleAsked peopleHeard themeCount job { id status } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function ThemesPage() {
  const say = useMessages();
  const runs = useConnection(runsDocument, { first: 20 }, (result) => result.themeRuns);
  const [starting, setStarting] = useState(false);
  const navigate = useNavigate();
  const start = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
      {say('find')}
    </Button>
  );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={runs.nodes.length > 0 && start}
    >
      <StartRun opened={starting} onClose={() => setStarting(false)} onStarted={(id) => void navigate(`/themes/${id}`)} />
      <Loaded query={runs}>
        {() =>
          runs.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconChartDots3 />} action={start}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack gap="sm">
              {runs.nodes.map((run) => (
                <Paper key={run.id} withBorder p="md">
                  <Group justify="space-between" gap="md" wrap="nowrap">
                    <div>
                      <Anchor component={Link} to={`/themes/${run.id}`} fw={600}>
                        {run.title}
                      </Anchor>
                      <Text size="sm" c="dimmed">
                        {run.finishedAt
                          ? say('found', {
                              themes: say('themes', { count: run.themeCount }),
                              people: say('people', { count: run.peopleHeard }),
                              asked: run.peopleAsked,
                            })
                          : say('none')}
                      </Text>
                    </div>
                    <Group gap="sm" wrap="nowrap">
                      {run.job.status !== 'SUCCEEDED' && <StatusBadge status={run.job.status} />}
                      <Text size="sm" c="dimmed">
                        <RelativeTime at={run.createdAt} />
                      </Text>
                    </Group>
                  </Group>
                </Paper>
              ))}
              <LoadMore query={runs} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
