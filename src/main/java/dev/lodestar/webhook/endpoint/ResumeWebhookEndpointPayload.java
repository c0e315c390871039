package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of resuming a webhook endpoint. */
@DefaultNonNull
@Description("What became of resuming a webhook endpoint.")
public record ResumeWebhookEndpointPayload(
        @Nullable @Description("The endpoint, unless refused.") WebhookEndpoint webhookEndpoint,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
