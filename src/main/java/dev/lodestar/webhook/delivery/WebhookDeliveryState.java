package dev.lodestar.webhook.delivery;

import org.eclipse.microprofile.graphql.Description;

/** Where a delivery stands. */
@Description("Where a delivery stands.")
public enum WebhookDeliveryState {
    /** Waiting for its first or next attempt. */
    WAITING,
    /** The receiver answered with a status from 200 to 299. */
    DELIVERED,
    /** Given up after the last attempt, or because the receiver is gone. */
    FAILED
}
