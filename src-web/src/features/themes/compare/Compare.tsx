import { Group, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ShareBar } from '@/components/ShareBar';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import type { RunFigures } from '@/features/themes/run/runFigures';
import { graphql } from '@/gql';
import type { ThemesSideBySideQuery } from '@/gql/graphql';
import { none, useConnection } from '@/lib/hooks';
import { comparable, twoOf } from './comparable';
import { useMessages } from './messages';
import { pairWords } from './pairWords';

type Pair = NonNullable<ThemesSideBySideQuery['themeRun']>['sideBySide']['nodes'][number];
type Dimension = RunFigures['dimensions'][number];

const pairsDocument = graphql(`
  query ThemesSideBySide($runId: ID!, $topicId: ID, $dimension: String!, $one: String!, $other: String!, $first: Int, $after: String) {
    themeRun(id: $runId) { sideBySide(filter: { topicId: $topicId }, dimension: $dimension, one: $one, other: $other, first: $first, after: $after) {
      nodes {
        theme { id name }
        one { group { levelLabel } share { people asked low high } test { lift q } }
        other { group { levelLabel } share { people asked low high } test { lift q } }
        outcome
      }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

/** Two groups of people side by side: the reader chooses what they are told apart by, and which two. */
export function Compare({ runId, topicId, dimensions }: { runId: string; topicId: string; dimensions: readonly Dimension[] }) {
  const say = useMessages();
  const [chosen, setChosen] = useState<{ dimension?: string; one?: string; other?: string }>({});
  const choices = comparable(dimensions);
  const dimension = choices.find(({ key }) => key === chosen.dimension) ?? choices[0];
  if (!dimension) {
    return (
      <Text size="sm" c="dimmed">
        {say('impossible')}
      </Text>
    );
  }
  const [one, other] = twoOf(dimension, chosen.one, chosen.other);
  const levels = dimension.levels.map(({ level, label, asked }) => ({ value: level, label: say('level', { label, asked }) }));
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <Select
          label={say('dimension')}
          data={choices.map(({ key, label }) => ({ value: key, label }))}
          value={dimension.key}
          onChange={(key) => setChosen({ dimension: key ?? undefined })}
          allowDeselect={false}
          maw="100%"
        />
        <Select
          label={say('one')}
          data={levels}
          value={one.level}
          onChange={(level) => setChosen({ ...chosen, one: level ?? undefined, other: other.level })}
          allowDeselect={false}
          searchable={levels.length > 8}
        />
        <Select
          label={say('other')}
          data={levels.filter(({ value }) => value !== one.level)}
          value={other.level}
          onChange={(level) => setChosen({ ...chosen, one: one.level, other: level ?? undefined })}
          allowDeselect={false}
          searchable={levels.length > 8}
        />
      </Group>
      <Pairs
        key={`${dimension.key} ${one.level} ${other.level}`}
        runId={runId}
        topicId={topicId}
        dimension={dimension.key}
        one={one}
        other={other}
      />
    </Stack>
  );
}

interface Level {
  level: string;
  label: string;
}

function Pairs({ runId, topicId, dimension, one, other }: { runId: string; topicId: string; dimension: string; one: Level; other: Level }) {
  const pairs = useConnection(
    pairsDocument,
    { runId, topicId, dimension, one: one.level, other: other.level, first: 10 },
    (result) => result.themeRun?.sideBySide ?? none,
  );
  return (
    <Loaded query={pairs}>
      {() => (
        <Stack gap="sm">
          <Paper withBorder component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {pairs.nodes.map(({ theme, one: left, other: right, outcome }) => (
              <Stack key={theme.id} component="li" gap={4} px="md" py="sm">
                <Text fw={500} dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {theme.name}
                </Text>
                <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing={4}>
                  <Side level={one} tally={left} />
                  <Side level={other} tally={right} />
                </SimpleGrid>
                <Text size="sm" c={outcome === 'ONE_MORE_OFTEN' || outcome === 'OTHER_MORE_OFTEN' ? undefined : 'dimmed'}>
                  {pairWords({ one: left, other: right, outcome })}
                </Text>
              </Stack>
            ))}
          </Paper>
          <LoadMore query={pairs} />
        </Stack>
      )}
    </Loaded>
  );
}

type Tally = NonNullable<Pair['one']>;

function Side({ level, tally }: { level: Level; tally?: Tally | null }) {
  const say = useMessages();
  return (
    <div>
      <Text size="sm" c="dimmed" truncate>
        {level.label}
      </Text>
      {tally ? (
        <ShareBar share={tally.share} of={level.label} />
      ) : (
        <Text size="sm">{say('unasked')}</Text>
      )}
    </div>
  );
}
