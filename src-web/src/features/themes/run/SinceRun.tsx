import { Anchor, Drawer, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import { formatQuantity } from '@/lib/format';
import { useConnection, useRead } from '@/lib/hooks';
import { sinceWords, together } from './since';

const sinceDocument = graphql(`
  query SinceRun($runId: ID!) {
    themeRun(id: $runId) { id topics { id since { statements placed unplaced peopleAsked waiting limit } } }
  }
`);

const laterDocument = graphql(`
  query LaterStatements($runId: ID!, $placed: Boolean!, $first: Int, $after: String) {
    laterStatements(runId: $runId, placed: $placed, first: $first, after: $after) {
      nodes {
        ...StatementFields
        suggestedCodes { code { id name } similarity }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Says in one line what came in after a search, and shows it; nothing when nothing came in. */
export function SinceRun({ runId }: { runId: string }) {
  const [shown, setShown] = useState<'placed' | 'unplaced'>();
  const { data } = useRead(sinceDocument, { runId });
  const since = together(data?.themeRun?.topics.map((topic) => topic.since) ?? []);
  if (since.statements === 0) {
    return null;
  }
  return (
    <>
      <Text size="sm">
        {sinceWords(since)}{' '}
        <Anchor component="button" type="button" size="sm" underline="always" onClick={() => setShown(since.unplaced > 0 ? 'unplaced' : 'placed')}>
          See them
        </Anchor>
      </Text>
      <Drawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        position="right"
        size="lg"
        title="Came in since the search"
        closeButtonProps={{ 'aria-label': 'Close the statements' }}
      >
        {shown && (
          <Stack gap="sm">
            <SegmentedControl
              aria-label="Which to show"
              value={shown}
              onChange={(value) => setShown(value as 'placed' | 'unplaced')}
              data={[
                { value: 'placed', label: 'In a theme' },
                { value: 'unplaced', label: 'In no theme' },
              ]}
            />
            {shown === 'unplaced' && (
              <Text size="sm" c="dimmed">
                {formatQuantity(since.waiting, 'idea')} not near enough to any theme, or about as near to two. When enough has gathered they are
                searched for themes of their own; the themes above stay as they are.
              </Text>
            )}
            <Later key={shown} runId={runId} placed={shown === 'placed'} />
          </Stack>
        )}
      </Drawer>
    </>
  );
}

function Later({ runId, placed }: { runId: string; placed: boolean }) {
  const statements = useConnection(laterDocument, { runId, placed, first: 50 }, (result) => result.laterStatements);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.length === 0 && <Text size="sm">There is nothing here.</Text>}
          {statements.nodes.map((statement) => (
            <div key={statement.id}>
              <StatementQuote statement={statement} />
              {!placed && statement.suggestedCodes.length > 0 && (
                <Text size="xs" c="dimmed" mt={4}>
                  Like the code {statement.suggestedCodes.map(({ code }) => `“${code.name}”`).join(', ')}
                </Text>
              )}
            </div>
          ))}
          <LoadMore query={statements} />
        </Stack>
      )}
    </Loaded>
  );
}
