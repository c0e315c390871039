package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of deleting a webhook endpoint. */
@DefaultNonNull
@Description("What became of deleting a webhook endpoint.")
public record DeleteWebhookEndpointPayload(
        @Nullable @Id @Description("The id of what was deleted, unless refused.") UUID deletedWebhookEndpointId,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
