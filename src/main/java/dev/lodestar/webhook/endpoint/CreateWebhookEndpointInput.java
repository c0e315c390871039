package dev.lodestar.webhook.endpoint;

import java.util.List;

import dev.lodestar.webhook.WebhookEventType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A new webhook endpoint. */
@DefaultNonNull
@Input("CreateWebhookEndpointInput")
@Description("A new webhook endpoint.")
public record CreateWebhookEndpointInput(
        @Description("Where events are sent to by POST; begins with https://.") String address,
        @Nullable @Description("What it is for, at most 200 characters.") String description,
        @Description("Which events it is told; at least one.") List<@NonNull WebhookEventType> events) {
}
