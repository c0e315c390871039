import { Anchor, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { formatQuantity } from '@/lib/format';
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

/** How many people said it in nearly the same words, and who; each of them counts. */
export function Echoes({ statementId, people }: { statementId: string; people: number }) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="xs" mt={4}>
      <Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={opened} style={{ alignSelf: 'flex-start' }}>
        Said in nearly the same words by {formatQuantity(people, 'person', 'people')}
      </Anchor>
      {opened && <List statementId={statementId} />}
    </Stack>
  );
}

function List({ statementId }: { statementId: string }) {
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
