package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code pauseWebhookEndpoint} takes and gives. */
public interface PauseWebhookEndpoint {

    /** What is asked for. */
    @Name("PauseWebhookEndpointInput")
    @Description("The webhook endpoint to pause.")
    record Input(
            @NonNull @Id @Description("The ID of the webhook endpoint.") String id,
            @NonNull @Description("The version of the webhook endpoint that the change was made against.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("PauseWebhookEndpointPayload")
    @Description("The result of pausing a webhook endpoint.")
    record Payload(
            @Nullable @Description("The webhook endpoint as it is now, or null if the change was refused.") WebhookEndpoint webhookEndpoint,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
