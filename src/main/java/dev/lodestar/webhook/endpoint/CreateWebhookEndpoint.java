package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.webhook.WebhookEventType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createWebhookEndpoint} takes and gives. */
public interface CreateWebhookEndpoint {

    /** What is asked for. */
    @Name("CreateWebhookEndpointInput")
    @Description("The webhook endpoint to add.")
    record Input(
            @NonNull @Description("The address that events are sent to by POST. It begins with https://.") String address,
            @Nullable @Description("What the endpoint is for, at most 200 characters.") String description,
            @NonNull @Description("The events that the endpoint is told, at least one.") List<@NonNull WebhookEventType> events) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateWebhookEndpointPayload")
    @Description("The result of adding a webhook endpoint.")
    record Payload(
            @Nullable @Description("The new webhook endpoint, or null if it was refused.") WebhookEndpoint webhookEndpoint,
            @Nullable @Description("The secret with which the receiver checks signatures. It is shown only now.") String secret,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
