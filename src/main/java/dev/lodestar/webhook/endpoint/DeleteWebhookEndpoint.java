package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code deleteWebhookEndpoint} takes and gives. */
public interface DeleteWebhookEndpoint {

    /** What is asked for. */
    @Name("DeleteWebhookEndpointInput")
    @Description("The webhook endpoint to delete.")
    record Input(
            @NonNull @Id @Description("The ID of the webhook endpoint.") String id) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("DeleteWebhookEndpointPayload")
    @Description("The result of deleting a webhook endpoint.")
    record Payload(
            @Nullable @Id @Description("The ID of the deleted webhook endpoint, or null if nothing was deleted.") UUID deletedWebhookEndpointId,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
