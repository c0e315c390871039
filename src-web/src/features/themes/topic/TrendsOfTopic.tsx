import { Paper, Stack, Text } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Trend } from '@/features/themes/theme/Trend';
import { graphql } from '@/gql';
import { none, useConnection } from '@/lib/hooks';

const trendsDocument = graphql(`
  query TrendsOfTopic($runId: ID!, $topicId: ID!, $first: Int, $after: String) {
    themeRun(id: $runId) { themes(filter: { topicId: $topicId }, first: $first, after: $after) {
      nodes { id name trend { periods { label share { people asked low high } } q outcome } }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

/** How the share of each theme of a topic goes over time, those of most people first. */
export function TrendsOfTopic({ runId, topicId }: { runId: string; topicId: string }) {
  const themes = useConnection(trendsDocument, { runId, topicId, first: 10 }, (result) => result.themeRun?.themes ?? none);
  return (
    <Loaded query={themes}>
      {() => (
        <Stack gap="sm">
          <Paper withBorder component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {themes.nodes.map(({ id, name, trend }) => (
              <Stack key={id} component="li" gap={4} px="md" py="sm">
                <Text fw={500} dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {name}
                </Text>
                <Trend trend={trend} of={name} />
              </Stack>
            ))}
          </Paper>
          <LoadMore query={themes} />
        </Stack>
      )}
    </Loaded>
  );
}
