import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { RelativeTime } from '@/components/RelativeTime';
import { graphql } from '@/gql';
import type { LedgerKind } from '@/gql/graphql';
import { useConnection } from '@/lib/hooks';

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

const words: Record<LedgerKind, string> = {
  CODE_IMPORTED: 'A code was put into the pool',
  CODE_VOIDED: 'A code was taken out of the pool',
  ENTITLED: 'A complete response earned a voucher',
  CODE_ISSUED: 'A code was set aside for a person',
  CODE_REVEALED: 'A person looked at their code',
};

/** The book, the newest line first. Lines are only ever added. */
export function Ledger({ programmeId }: { programmeId: string }) {
  const ledger = useConnection(ledgerDocument, { programmeId, first: 20 }, (result) => result.incentiveProgramme?.ledger ?? none);
  return (
    <Stack gap="sm">
      <Title order={2}>The book</Title>
      <Loaded query={ledger}>
        {() =>
          ledger.nodes.length === 0 ? (
            <Text c="dimmed">Nothing is written in it yet.</Text>
          ) : (
            <>
              <Paper withBorder>
                <Table verticalSpacing="xs" fz="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>What happened</Table.Th>
                      <Table.Th>When</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {ledger.nodes.map((entry) => (
                      <Table.Tr key={entry.id}>
                        <Table.Td>{words[entry.kind]}</Table.Td>
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
