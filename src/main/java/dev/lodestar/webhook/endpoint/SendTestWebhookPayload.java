package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.webhook.delivery.WebhookDelivery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of trying a webhook endpoint. */
@DefaultNonNull
@Description("What became of trying a webhook endpoint.")
public record SendTestWebhookPayload(
        @Nullable @Description("The delivery, unless refused.") WebhookDelivery webhookDelivery,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
