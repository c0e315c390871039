import { Button, Paper, Stack, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { roleLabel } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import { unknown } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { ContactDrawer } from './ContactDrawer';

const contactsDocument = graphql(`
  query Contacts($first: Int!, $after: String, $search: String, $accountId: ID) {
    contacts(first: $first, after: $after, filter: { search: $search, accountId: $accountId }) {
      nodes { id label email jobTitle buyingRole account { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

interface ContactListProps {
  search?: string;
  accountId?: string;
}

/** People, of one account or of all. */
export function ContactList({ search = '', accountId }: ContactListProps) {
  const contacts = useConnection(
    contactsDocument,
    { first: 50, search: search || null, accountId: accountId ?? null },
    (result) => result.contacts,
    { keepPrevious: true },
  );
  const [opened, setOpened] = useState<string>();
  return (
    <Loaded query={contacts}>
      {() =>
        contacts.nodes.length === 0 ? (
          <NobodyYet search={search} ofAccount={Boolean(accountId)} />
        ) : (
          <Stack>
            <Paper withBorder>
              <Table.ScrollContainer minWidth={560}>
                <Table highlightOnHover verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>Person</Table.Th>
                      {!accountId && <Table.Th>Account</Table.Th>}
                      <Table.Th>Part in a purchase</Table.Th>
                      <Table.Th>Job</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {contacts.nodes.map((contact) => (
                      <Table.Tr key={contact.id}>
                        <Table.Td>
                          <Button variant="transparent" size="compact-sm" px={0} onClick={() => setOpened(contact.id)}>
                            {contact.label}
                          </Button>
                          {contact.email && contact.email !== contact.label && (
                            <Text size="xs" c="dimmed">
                              {contact.email}
                            </Text>
                          )}
                        </Table.Td>
                        {!accountId && <Table.Td>{contact.account?.name ?? <Unknown />}</Table.Td>}
                        <Table.Td>{contact.buyingRole ? roleLabel(contact.buyingRole) : <Unknown />}</Table.Td>
                        <Table.Td>{contact.jobTitle ?? <Unknown />}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
            <LoadMore query={contacts} />
            <ContactDrawer id={opened} onClose={() => setOpened(undefined)} />
          </Stack>
        )
      }
    </Loaded>
  );
}

function Unknown() {
  return (
    <Text size="sm" c="dimmed">
      {unknown}
    </Text>
  );
}

function NobodyYet({ search, ofAccount }: { search: string; ofAccount: boolean }) {
  if (search || ofAccount) {
    return <Text c="dimmed">{search ? `Nobody here is called “${search}”.` : 'Nobody of this account is known yet.'}</Text>;
  }
  return (
    <EmptyState
      title="No people yet"
      icon={<IconUsers />}
      action={
        <Button component={Link} to="/customers/import">
          Import people from a CSV file
        </Button>
      }
    >
      Take a list out of your CRM: a column with e-mail addresses is enough; account, name, job and part in a purchase make the
      counts by role possible.
    </EmptyState>
  );
}
