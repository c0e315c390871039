import { Anchor, Paper, Stack, Table, Text } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { formatCount, formatCountry } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { useMessages } from './messages';

const accountsDocument = graphql(`
  query Accounts($first: Int!, $after: String, $search: String) {
    accounts(first: $first, after: $after, filter: { search: $search }) {
      nodes { id name industry country employees segment }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The companies that people belong to. */
export function AccountList({ search }: { search: string }) {
  const say = useMessages();
  const accounts = useConnection(accountsDocument, { first: 50, search: search || null }, (result) => result.accounts, {
    keepPrevious: true,
  });
  return (
    <Loaded query={accounts}>
      {() =>
        accounts.nodes.length === 0 ? (
          search ? (
            <Text c="dimmed">{say('account.notFound', { search })}</Text>
          ) : (
            <EmptyState title={say('account.none')} icon={<IconBuildingStore />}>
              {say('account.noneNext')}
            </EmptyState>
          )
        ) : (
          <Stack>
            <Paper withBorder>
              <Table.ScrollContainer minWidth={560}>
                <Table highlightOnHover verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('account.untitled')}</Table.Th>
                      <Table.Th>{say('account.industry')}</Table.Th>
                      <Table.Th>{say('account.country')}</Table.Th>
                      <Table.Th ta="end">{say('account.employees')}</Table.Th>
                      <Table.Th>{say('account.segment')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {accounts.nodes.map((account) => (
                      <Table.Tr key={account.id}>
                        <Table.Td>
                          <Anchor component={Link} to={`/customers/accounts/${account.id}`} size="sm">
                            {account.name}
                          </Anchor>
                        </Table.Td>
                        <Table.Td>{account.industry}</Table.Td>
                        <Table.Td>{account.country && formatCountry(account.country)}</Table.Td>
                        <Table.Td ta="end">{account.employees != null && formatCount(account.employees)}</Table.Td>
                        <Table.Td>{account.segment}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
            <LoadMore query={accounts} />
          </Stack>
        )
      }
    </Loaded>
  );
}
