import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { Section } from './Section';
import { AddWebhook } from './AddWebhook';
import { DeliveriesDrawer } from './DeliveriesDrawer';
import { useMessages } from './messages';
import { WebhookTable } from './WebhookTable';

const webhooksDocument = graphql(`
  query WebhookEndpoints($first: Int!, $after: String) {
    webhookEndpoints(first: $first, after: $after) {
      nodes { ...WebhookRow }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Programs that want to hear at once of what happens here. */
export function Webhooks() {
  const say = useMessages();
  const webhooks = useConnection(webhooksDocument, { first: 20 }, (result) => result.webhookEndpoints);
  const [opened, setOpened] = useState<string>();
  return (
    <Section
      title={say('webhook.title')}
      lead={say('webhook.lead')}
    >
      <Loaded query={webhooks}>
        {() =>
          webhooks.nodes.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('webhook.none')}
            </Text>
          ) : (
            <Stack gap="xs">
              <WebhookTable webhooks={webhooks.nodes} onOpen={setOpened} />
              <LoadMore query={webhooks} />
            </Stack>
          )
        }
      </Loaded>
      <AddWebhook />
      <DeliveriesDrawer endpointId={opened} onClose={() => setOpened(undefined)} />
    </Section>
  );
}
