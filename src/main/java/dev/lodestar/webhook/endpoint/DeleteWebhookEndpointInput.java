package dev.lodestar.webhook.endpoint;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Which webhook endpoint to delete. */
@DefaultNonNull
@Input("DeleteWebhookEndpointInput")
@Description("Which webhook endpoint to delete.")
public record DeleteWebhookEndpointInput(
        @Id @Description("The endpoint's id.") UUID id) {
}
