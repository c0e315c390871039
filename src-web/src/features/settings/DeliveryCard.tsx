import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { DeliveryFragment } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { describeAttempt } from './describeAttempt';
import { useMessages } from './messages';
import { eventLabel } from './webhookEvents';

const retryDocument = graphql(`
  mutation RetryWebhookDelivery($input: RetryWebhookDeliveryInput!) {
    retryWebhookDelivery(input: $input) { userErrors { code message field } }
  }
`);

export function DeliveryCard({ delivery }: { delivery: DeliveryFragment }) {
  const say = useMessages();
  const retry = useWrite(retryDocument, (result) => result.retryWebhookDelivery, ['WebhookDelivery']);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {eventLabel(delivery.event)}
        </Text>
        <StatusBadge status={delivery.state} />
      </Group>
      <Text size="sm" c="dimmed">
        <Attempts delivery={delivery} />
      </Text>
      {delivery.lastAttempt?.body && <Code block>{delivery.lastAttempt.body}</Code>}
      {delivery.state !== 'WAITING' && (
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            loading={retry.isPending}
            onClick={() => retry.mutate({ input: { id: delivery.id } })}
          >
            {say('delivery.retry')}
          </Button>
        </Group>
      )}
      <UserErrors error={retry.error} />
    </Stack>
  );
}

/** When it was written, how often it was tried, what was answered, and when it is tried again. */
function Attempts({ delivery: { createdAt, attempts, lastAttempt, nextAttemptAt } }: { delivery: DeliveryFragment }) {
  const say = useMessages();
  const values = { count: attempts, answer: lastAttempt ? describeAttempt(lastAttempt) : '' };
  if (!nextAttemptAt) {
    return withElements(say(lastAttempt ? 'delivery.attemptsLast' : 'delivery.attempts', values), { created: <RelativeTime at={createdAt} /> });
  }
  return withElements(say(lastAttempt ? 'delivery.attemptsLastNext' : 'delivery.attemptsNext', values), {
    created: <RelativeTime at={createdAt} />,
    next: <RelativeTime at={nextAttemptAt} />,
  });
}
