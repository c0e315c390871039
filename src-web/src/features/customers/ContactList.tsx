import { Button, Paper, Stack, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { roleLabel } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { ContactDrawer } from './ContactDrawer';
import { useMessages } from './messages';

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
  const say = useMessages();
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
                      <Table.Th>{say('contact.untitled')}</Table.Th>
                      {!accountId && <Table.Th>{say('account.untitled')}</Table.Th>}
                      <Table.Th>{say('contact.role')}</Table.Th>
                      <Table.Th>{say('contact.job')}</Table.Th>
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
  const say = useMessages();
  return (
    <Text size="sm" c="dimmed">
      {say('unknown')}
    </Text>
  );
}

function NobodyYet({ search, ofAccount }: { search: string; ofAccount: boolean }) {
  const say = useMessages();
  if (search || ofAccount) {
    return <Text c="dimmed">{search ? say('contact.notFound', { search }) : say('contact.noneOfAccount')}</Text>;
  }
  return (
    <EmptyState
      title={say('contact.none')}
      icon={<IconUsers />}
      action={
        <Button component={Link} to="/customers/import">
          {say('contact.noneImport')}
        </Button>
      }
    >
      {say('contact.noneNext')}
    </EmptyState>
  );
}
