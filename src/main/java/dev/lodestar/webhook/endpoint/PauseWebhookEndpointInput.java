package dev.lodestar.webhook.endpoint;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Which webhook endpoint to stop telling. */
@DefaultNonNull
@Input("PauseWebhookEndpointInput")
@Description("Which webhook endpoint to stop telling.")
public record PauseWebhookEndpointInput(
        @Id @Description("The endpoint's id.") UUID id,
        @Description("The version you saw.") Integer version) {
}
