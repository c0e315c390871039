package dev.lodestar.webhook.endpoint;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Which webhook endpoint to try. */
@DefaultNonNull
@Input("SendTestWebhookInput")
@Description("Which webhook endpoint to try.")
public record SendTestWebhookInput(
        @Id @Description("The endpoint's id.") UUID endpointId) {
}
