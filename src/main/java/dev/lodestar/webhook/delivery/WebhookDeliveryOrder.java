package dev.lodestar.webhook.delivery;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order webhook deliveries are listed. */
@DefaultNonNull
@Input("WebhookDeliveryOrder")
@Description("The order in which webhook deliveries are listed.")
public record WebhookDeliveryOrder(
        @Description("The property to order by.") WebhookDeliveryOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    public static final WebhookDeliveryOrder NEWEST_FIRST = new WebhookDeliveryOrder(WebhookDeliveryOrderField.CREATED_AT,
            OrderDirection.DESC);
}
