package dev.lodestar.webhook.delivery;

import org.eclipse.microprofile.graphql.Description;

/** Where a delivery stands. */
@Description("Where a delivery stands.")
public enum WebhookDeliveryState {
    @Description("The delivery waits for its first or next attempt.")
    WAITING,
    @Description("The receiver answered with a status from 200 to 299.")
    DELIVERED,
    @Description("The delivery was given up after the last attempt, or because the receiver is gone.")
    FAILED
}
