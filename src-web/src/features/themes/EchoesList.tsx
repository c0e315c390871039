import { Stack } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { Words } from './Words';

const echoesDocument = graphql(`
  query StatementEchoes($statementId: ID!, $first: Int, $after: String) {
    themeStatementEchoes(statementId: $statementId, first: $first, after: $after) {
      nodes { id words start end text prompt kind sourceId transcriptStart transcript { id } role saidAt incentivised contact { label account { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** A statement, and what is said in the same or nearly the same words. */
export function EchoesList({ statementId }: { statementId: string }) {
  const echoes = useConnection(echoesDocument, { statementId, first: 50 }, (result) => result.themeStatementEchoes);
  return (
    <Loaded query={echoes}>
      {() => (
        <Stack gap="xs">
          {echoes.nodes.map((statement) => (
            <Words key={statement.id} statement={statement} />
          ))}
          <LoadMore query={echoes} />
        </Stack>
      )}
    </Loaded>
  );
}
