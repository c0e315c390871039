package dev.lodestar.webhook.endpoint;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what webhook endpoints can be ordered. */
@Description("The properties by which webhook endpoints can be ordered.")
public enum WebhookEndpointOrderField implements OrderField {

    @Description("When the endpoints were added.")
    CREATED_AT("id", Kind.ID),
    @Description("The addresses of the endpoints.")
    ADDRESS("address", Kind.TEXT);

    private final String property;
    private final Kind kind;

    WebhookEndpointOrderField(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
