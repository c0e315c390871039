import type { WebhookEventType } from '@/gql/graphql';
import { say } from './messages';

/** What an event means to a person. */
export const eventLabel = (event: WebhookEventType) => say(`event.${event}`);

/** The events to choose from; a test goes only where it is asked for. */
export const events: readonly WebhookEventType[] = ['RESPONSE_COMPLETED'];

export const eventOptions = () => events.map((event) => ({ value: event, label: eventLabel(event) }));
