package dev.lodestar.webhook.delivery;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Which webhook delivery to send again. */
@DefaultNonNull
@Input("RetryWebhookDeliveryInput")
@Description("Which webhook delivery to send again.")
public record RetryWebhookDeliveryInput(
        @Id @Description("The delivery's id.") UUID id) {
}
