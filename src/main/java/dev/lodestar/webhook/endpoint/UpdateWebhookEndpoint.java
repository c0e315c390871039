package dev.lodestar.webhook.endpoint;

import java.util.List;
import java.util.Optional;

import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;
import dev.lodestar.webhook.WebhookEventType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateWebhookEndpoint} takes and gives. */
public interface UpdateWebhookEndpoint {

    /** A change of an endpoint; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateWebhookEndpointInput")
    @Description("The change of a webhook endpoint. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the webhook endpoint to change.")
        public String id;
        @NonNull
        @Description("The version of the webhook endpoint that the change was made against.")
        public Integer version;
        @Description("The address that events are sent to by POST. It begins with https://.")
        public @Nullable Optional<String> address;
        @Description("What the endpoint is for, at most 200 characters.")
        public @Nullable Optional<String> description;
        @Nullable
        Optional<List<WebhookEventType>> newEvents;

        @Description("The events that the endpoint is told, at least one.")
        public void setEvents(List<@NonNull WebhookEventType> events) {
            newEvents = Optional.ofNullable(events);
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateWebhookEndpointPayload")
    @Description("The result of changing a webhook endpoint.")
    record Payload(
            @Nullable @Description("The webhook endpoint as it is now, or null if the change was refused.") WebhookEndpoint webhookEndpoint,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
