import { Stack } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';

const echoesDocument = graphql(`
  query StatementEchoes($statementId: ID!, $first: Int, $after: String) {
    themeStatementEchoes(statementId: $statementId, first: $first, after: $after) {
      nodes { ...StatementFields }
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
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          <LoadMore query={echoes} />
        </Stack>
      )}
    </Loaded>
  );
}
