import { graphql } from '@/gql';

export const webhookRow = graphql(`
  fragment WebhookRow on WebhookEndpoint {
    id version address description events state failingSince
    lastDelivery { state lastAttempt { at status failure } }
  }
`);

export const deliveryCard = graphql(`
  fragment Delivery on WebhookDelivery {
    id event state attempts createdAt nextAttemptAt
    lastAttempt { at status body failure }
  }
`);
