package dev.lodestar.webhook.endpoint;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order webhook endpoints are listed. */
@DefaultNonNull
@Input("WebhookEndpointOrder")
@Description("The order in which webhook endpoints are listed.")
public record WebhookEndpointOrder(
        @Description("The property to order by.") WebhookEndpointOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final WebhookEndpointOrder NEWEST_FIRST = new WebhookEndpointOrder(WebhookEndpointOrderField.CREATED_AT,
            OrderDirection.DESC);
}
