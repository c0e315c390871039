package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of adding a webhook endpoint. */
@DefaultNonNull
@Description("What became of adding a webhook endpoint.")
public record CreateWebhookEndpointPayload(
        @Nullable @Description("The endpoint, unless refused.") WebhookEndpoint webhookEndpoint,
        @Nullable @Description("The secret with which the receiver checks signatures; it is shown only now.") String secret,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
