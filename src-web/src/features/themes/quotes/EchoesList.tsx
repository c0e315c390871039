import { Stack } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatementQuote } from '@/entities/statement/StatementQuote';
import { graphql } from '@/gql';
import { none, useConnection } from '@/lib/hooks';

const echoesDocument = graphql(`
  query StatementEchoes($statementId: ID!, $first: Int, $after: String) {
    themeStatement(id: $statementId) {
      ...StatementFields
      nearDuplicates(first: $first, after: $after) {
        nodes { ...StatementFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** A statement, and what is said in the same or nearly the same words. */
export function EchoesList({ statementId }: { statementId: string }) {
  const echoes = useConnection(echoesDocument, { statementId, first: 50 }, (result) => result.themeStatement?.nearDuplicates ?? none);
  return (
    <Loaded query={echoes}>
      {({ pages: [first] }) => (
        <Stack gap="xs">
          {first?.themeStatement && <StatementQuote statement={first.themeStatement} />}
          {echoes.nodes.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          <LoadMore query={echoes} />
        </Stack>
      )}
    </Loaded>
  );
}
