package dev.lodestar.webhook.delivery;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code retryWebhookDelivery} takes and gives. */
public interface RetryWebhookDelivery {

    /** What is asked for. */
    @Name("RetryWebhookDeliveryInput")
    @Description("The webhook delivery to send again.")
    record Input(
            @NonNull @Id @Description("The ID of the webhook delivery.") String id) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RetryWebhookDeliveryPayload")
    @Description("The result of sending a webhook delivery again.")
    record Payload(
            @Nullable @Description("The webhook delivery as it is now, or null if it is not sent again.") WebhookDelivery webhookDelivery,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
