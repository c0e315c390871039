package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.webhook.delivery.WebhookDelivery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code sendTestWebhook} takes and gives. */
public interface SendTestWebhook {

    /** What is asked for. */
    @Name("SendTestWebhookInput")
    @Description("The webhook endpoint to try.")
    record Input(
            @NonNull @Id @Description("The ID of the webhook endpoint.") String endpointId) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("SendTestWebhookPayload")
    @Description("The result of trying a webhook endpoint.")
    record Payload(
            @Nullable @Description("The delivery of the test, or null if nothing was sent.") WebhookDelivery webhookDelivery,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
