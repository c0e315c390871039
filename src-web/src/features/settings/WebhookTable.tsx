import { Alert, Button, Stack, Table, Text } from '@mantine/core';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import type { WebhookRowFragment } from '@/gql/graphql';
import { withElements } from '@/lib/messages';
import { describeAttempt } from './describeAttempt';
import { useMessages } from './messages';
import { eventLabel } from './webhookEvents';
import { WebhookActions } from './WebhookActions';

interface WebhookTableProps {
  webhooks: readonly WebhookRowFragment[];
  onOpen: (id: string) => void;
}

export function WebhookTable({ webhooks, onOpen }: WebhookTableProps) {
  const say = useMessages();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('webhook.address')}</Table.Th>
            <Table.Th>{say('webhook.state')}</Table.Th>
            <Table.Th>{say('webhook.lastAnswer')}</Table.Th>
            <Table.Th aria-label={say('webhook.actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {webhooks.map((webhook) => (
            <Table.Tr key={webhook.id}>
              <Table.Td>
                <Button variant="transparent" size="compact-sm" px={0} onClick={() => onOpen(webhook.id)}>
                  <Text size="sm" span style={{ overflowWrap: 'anywhere', whiteSpace: 'normal', textAlign: 'start' }}>
                    {webhook.address}
                  </Text>
                </Button>
                <Text size="xs" c="dimmed">
                  {[webhook.description, webhook.events.map(eventLabel).join(', ')].filter(Boolean).join(': ')}
                </Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge status={webhook.state} />
              </Table.Td>
              <Table.Td>
                <LastAnswer webhook={webhook} />
              </Table.Td>
              <Table.Td>
                <WebhookActions webhook={webhook} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function LastAnswer({ webhook }: { webhook: WebhookRowFragment }) {
  const say = useMessages();
  const attempt = webhook.lastDelivery?.lastAttempt;
  if (!attempt) {
    return (
      <Text size="sm" c="dimmed">
        {say('webhook.nothingSent')}
      </Text>
    );
  }
  return (
    <Stack gap={4}>
      <Text size="sm">
        {withElements(say('webhook.lastAttempt', { answer: describeAttempt(attempt) }), { when: <RelativeTime at={attempt.at} /> })}
      </Text>
      {webhook.failingSince && (
        <Alert color={webhook.state === 'ACTIVE' ? 'yellow' : 'red'} p="xs">
          {withElements(say('webhook.failingSince'), { when: <RelativeTime at={webhook.failingSince} /> })}
        </Alert>
      )}
    </Stack>
  );
}
