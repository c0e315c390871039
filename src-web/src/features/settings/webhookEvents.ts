import type { WebhookEventType } from '@/gql/graphql';

/** What each event means to a person. */
export const eventLabels: Record<WebhookEventType, string> = {
  RESPONSE_COMPLETED: 'A response is complete',
  TEST: 'Test',
};

/** The events to choose from; a test goes only where it is asked for. */
export const eventOptions = (Object.keys(eventLabels) as WebhookEventType[])
  .filter((event) => event !== 'TEST')
  .map((event) => ({ value: event, label: eventLabels[event] }));
