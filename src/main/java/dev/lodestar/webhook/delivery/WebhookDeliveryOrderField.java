package dev.lodestar.webhook.delivery;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what webhook deliveries can be ordered. */
@Description("The properties by which webhook deliveries can be ordered.")
public enum WebhookDeliveryOrderField implements OrderField {

    @Description("When the events were published.")
    CREATED_AT;

    @Override
    public String property() {
        return "id";
    }

    @Override
    public Kind kind() {
        return Kind.ID;
    }
}
