import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { DeliveryFragment } from '@/gql/graphql';
import { formatQuantity } from '@/lib/format';
import { useWrite } from '@/lib/hooks';
import { describeAttempt } from './describeAttempt';
import { eventLabels } from './webhookEvents';

const retryDocument = graphql(`
  mutation RetryWebhookDelivery($input: RetryWebhookDeliveryInput!) {
    retryWebhookDelivery(input: $input) { userErrors { code message field } }
  }
`);

export function DeliveryCard({ delivery }: { delivery: DeliveryFragment }) {
  const retry = useWrite(retryDocument, (result) => result.retryWebhookDelivery, ['WebhookDelivery']);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {eventLabels[delivery.event]}
        </Text>
        <StatusBadge status={delivery.state} />
      </Group>
      <Text size="sm" c="dimmed">
        <RelativeTime at={delivery.createdAt} />, {formatQuantity(delivery.attempts, 'attempt')}
        {delivery.lastAttempt && `, last one: ${describeAttempt(delivery.lastAttempt)}`}
        {delivery.nextAttemptAt && (
          <>
            , next one <RelativeTime at={delivery.nextAttemptAt} />
          </>
        )}
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
            Send again
          </Button>
        </Group>
      )}
      <UserErrors error={retry.error} />
    </Stack>
  );
}
