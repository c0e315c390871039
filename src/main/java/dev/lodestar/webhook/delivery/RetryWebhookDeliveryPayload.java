package dev.lodestar.webhook.delivery;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of sending a webhook delivery again. */
@DefaultNonNull
@Description("What became of sending a webhook delivery again.")
public record RetryWebhookDeliveryPayload(
        @Nullable @Description("The delivery, unless refused.") WebhookDelivery webhookDelivery,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
