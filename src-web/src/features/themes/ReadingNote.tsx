import { Anchor, Drawer, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import type { ReadingOutcome } from '@/gql/graphql';
import { formatCount } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { Words } from './Words';

const outcomeDocument = graphql(`
  query StatementsByOutcome($runId: ID!, $outcome: ReadingOutcome!, $first: Int, $after: String) {
    statementsByOutcome(runId: $runId, outcome: $outcome, first: $first, after: $after) {
      nodes { id words start end text prompt kind role saidAt incentivised contact { label account { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const unplacedDocument = graphql(`
  query UnplacedStatements($runId: ID!, $first: Int, $after: String) {
    unplacedStatements(runId: $runId, first: $first, after: $after) {
      nodes { id words start end text prompt kind role saidAt incentivised contact { label account { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

interface Reading {
  statements: number;
  read: number;
  nonAnswers: number;
  withoutWords: number;
  notEnglish: number;
}

type Shown = { title: string; outcome?: ReadingOutcome };

/** Says what became of every statement; what is not in a theme can be looked at. */
export function ReadingNote({ runId, reading, unplaced }: { runId: string; reading: Reading; unplaced: number }) {
  const [shown, setShown] = useState<Shown>();
  const parts: [number, string, Shown][] = [
    [unplaced, 'in no theme', { title: 'In no theme' }],
    [reading.nonAnswers, 'say nothing', { title: 'Set aside: these say nothing', outcome: 'NON_ANSWER' }],
    [reading.withoutWords, 'without words', { title: 'Set aside: no words', outcome: 'NO_WORDS' }],
    [reading.notEnglish, 'not English, unread', { title: 'Unread: not English', outcome: 'NOT_ENGLISH' }],
  ];
  return (
    <>
      <Group gap="md">
        <Text size="sm">
          {formatCount(reading.read)} of {formatCount(reading.statements)} statements read
        </Text>
        {parts
          .filter(([count]) => count > 0)
          .map(([count, label, what]) => (
            <Anchor key={label} component="button" type="button" size="sm" onClick={() => setShown(what)}>
              {formatCount(count)} {label}
            </Anchor>
          ))}
      </Group>
      <Drawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        position="right"
        size="lg"
        title={shown?.title}
        closeButtonProps={{ 'aria-label': 'Close the statements' }}
      >
        {shown && (shown.outcome ? <ByOutcome runId={runId} outcome={shown.outcome} /> : <Unplaced runId={runId} />)}
      </Drawer>
    </>
  );
}

function ByOutcome({ runId, outcome }: { runId: string; outcome: ReadingOutcome }) {
  const statements = useConnection(outcomeDocument, { runId, outcome, first: 50 }, (result) => result.statementsByOutcome);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.map((statement) => (
            <Words key={statement.id} statement={statement} />
          ))}
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}

function Unplaced({ runId }: { runId: string }) {
  const statements = useConnection(unplacedDocument, { runId, first: 50 }, (result) => result.unplacedStatements);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.map((statement) => (
            <Words key={statement.id} statement={statement} />
          ))}
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}
