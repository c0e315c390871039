import { Drawer, Paper, Stack, Text } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { DeliveryCard } from './DeliveryCard';
import { useMessages } from './messages';

const deliveriesDocument = graphql(`
  query WebhookDeliveries($endpointId: ID!, $first: Int!, $after: String) {
    webhookEndpoint(id: $endpointId) {
      deliveries(first: $first, after: $after) {
        nodes { ...Delivery }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** What was sent to an endpoint, and what waits to be. */
export function DeliveriesDrawer({ endpointId, onClose }: { endpointId: string | undefined; onClose: () => void }) {
  const say = useMessages();
  return (
    <Drawer
      opened={endpointId !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={say('delivery.title')}
      closeButtonProps={{ 'aria-label': say('delivery.close') }}
    >
      {endpointId !== undefined && <Deliveries endpointId={endpointId} />}
    </Drawer>
  );
}

function Deliveries({ endpointId }: { endpointId: string }) {
  const say = useMessages();
  const deliveries = useConnection(deliveriesDocument, { endpointId, first: 20 }, (result) => result.webhookEndpoint?.deliveries ?? none, {
    refetchInterval: 4_000,
  });
  return (
    <Loaded query={deliveries}>
      {() =>
        deliveries.nodes.length === 0 ? (
          <Text c="dimmed">{say('delivery.none')}</Text>
        ) : (
          <Stack gap="sm">
            {deliveries.nodes.map((delivery) => (
              <Paper key={delivery.id} withBorder p="sm">
                <DeliveryCard delivery={delivery} />
              </Paper>
            ))}
            <LoadMore
              query={deliveries}
              count={{
                shown: deliveries.nodes.length,
                total: deliveries.data?.pages[0]?.webhookEndpoint?.deliveries.totalCount,
              }}
            />
          </Stack>
        )
      }
    </Loaded>
  );
}
