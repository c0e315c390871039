import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { RelativeTime } from '@/components/RelativeTime';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { useMessages } from './messages';

const ledgerDocument = graphql(`
  query Ledger($programmeId: ID!, $first: Int!, $after: String) {
    incentiveProgramme(id: $programmeId) {
      ledger(first: $first, after: $after) {
        nodes { id kind createdAt }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** The book, the newest line first. Lines are only ever added. */
export function Ledger({ programmeId }: { programmeId: string }) {
  const say = useMessages();
  const ledger = useConnection(ledgerDocument, { programmeId, first: 20 }, (result) => result.incentiveProgramme?.ledger ?? none);
  return (
    <Stack gap="sm">
      <Title order={2}>{say('ledger.title')}</Title>
      <Loaded query={ledger}>
        {() =>
          ledger.nodes.length === 0 ? (
            <Text c="dimmed">{say('ledger.empty')}</Text>
          ) : (
            <>
              <Paper withBorder>
                <Table verticalSpacing="xs" fz="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('ledger.what')}</Table.Th>
                      <Table.Th>{say('ledger.when')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {ledger.nodes.map((entry) => (
                      <Table.Tr key={entry.id}>
                        <Table.Td>{say(`ledger.${entry.kind}`)}</Table.Td>
                        <Table.Td>
                          <RelativeTime at={entry.createdAt} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Paper>
              <LoadMore
                query={ledger}
                count={{ shown: ledger.nodes.length, total: ledger.data?.pages[0]?.incentiveProgramme?.ledger.totalCount }}
              />
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}
