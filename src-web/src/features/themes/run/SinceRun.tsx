import { Anchor, Drawer, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import { none, useConnection, useRead } from '@/lib/hooks';
import { useMessages } from './messages';
import { sinceWords, together } from './since';

const sinceDocument = graphql(`
  query SinceRun($runId: ID!) {
    themeRun(id: $runId) { id topics { id since { statements placed unplaced peopleAsked waiting limit } } }
  }
`);

const laterDocument = graphql(`
  query LaterStatements($runId: ID!, $placed: Boolean!, $first: Int, $after: String) {
    themeRun(id: $runId) { laterStatements(placed: $placed, first: $first, after: $after) {
      nodes {
        ...StatementFields
        suggestedCodes { code { id name } similarity }
      }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

/** Says in one line what came in after a search, and shows it; nothing when nothing came in. */
export function SinceRun({ runId }: { runId: string }) {
  const say = useMessages();
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
          {say('since.see')}
        </Anchor>
      </Text>
      <Drawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        position="right"
        size="lg"
        title={say('since.title')}
        closeButtonProps={{ 'aria-label': say('statements.close') }}
      >
        {shown && (
          <Stack gap="sm">
            <SegmentedControl
              aria-label={say('since.which')}
              value={shown}
              onChange={(value) => setShown(value as 'placed' | 'unplaced')}
              data={[
                { value: 'placed', label: say('since.placed') },
                { value: 'unplaced', label: say('since.unplaced') },
              ]}
            />
            {shown === 'unplaced' && (
              <Text size="sm" c="dimmed">
                {say('since.waiting', { count: since.waiting })}
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
  const say = useMessages();
  const statements = useConnection(laterDocument, { runId, placed, first: 50 }, (result) => result.themeRun?.laterStatements ?? none);
  return (
    <Loaded query={statements}>
      {() => (
        <Stack gap="sm">
          {statements.nodes.length === 0 && <Text size="sm">{say('since.nothing')}</Text>}
          {statements.nodes.map((statement) => (
            <div key={statement.id}>
              <StatementQuote statement={statement} />
              {!placed && statement.suggestedCodes.length > 0 && (
                <Text size="xs" c="dimmed" mt={4}>
                  {say('since.likeCodes', {
                    codes: statement.suggestedCodes.map(({ code: { name } }) => say('since.code', { name })).join(', '),
                  })}
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
