import { Alert, Button, Paper, Stack, Table, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { MailDrawer } from './MailDrawer';
import { useMessages } from './messages';

const mailsDocument = graphql(`
  query OutboxMails($first: Int!, $after: String) {
    outboxMails(first: $first, after: $after) {
      nodes { id recipient message { subject } status createdAt }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export default function OutboxPage() {
  const say = useMessages();
  const mails = useConnection(mailsDocument, { first: 50 }, (result) => result.outboxMails, {
    refetchInterval: 4_000,
  });
  const [opened, setOpened] = useState<string>();
  return (
    <Page title={say('title')} lead={say('lead')}>
      {mails.nodes.some((mail) => mail.status === 'KEPT') && (
        <Alert color="blue" icon={<IconMail aria-hidden />} title={say('kept.title')}>
          {say('kept.next')}
        </Alert>
      )}
      <Loaded query={mails}>
        {() =>
          mails.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconMail />}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack>
              <Paper withBorder>
                <Table.ScrollContainer minWidth={560}>
                  <Table highlightOnHover verticalSpacing="xs">
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>{say('column.to')}</Table.Th>
                        <Table.Th>{say('column.subject')}</Table.Th>
                        <Table.Th>{say('column.state')}</Table.Th>
                        <Table.Th>{say('column.written')}</Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {mails.nodes.map((mail) => (
                        <Table.Tr key={mail.id}>
                          <Table.Td>{mail.recipient}</Table.Td>
                          <Table.Td>
                            <Button variant="transparent" size="compact-sm" px={0} onClick={() => setOpened(mail.id)}>
                              {mail.message.subject}
                            </Button>
                          </Table.Td>
                          <Table.Td>
                            <StatusBadge status={mail.status} />
                          </Table.Td>
                          <Table.Td>
                            <Text size="sm" c="dimmed">
                              <RelativeTime at={mail.createdAt} />
                            </Text>
                          </Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              </Paper>
              <LoadMore query={mails} count={{ shown: mails.nodes.length, total: mails.data?.pages[0]?.outboxMails.totalCount }} />
            </Stack>
          )
        }
      </Loaded>
      <MailDrawer id={opened} onClose={() => setOpened(undefined)} />
    </Page>
  );
}
