package dev.lodestar.webhook.endpoint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.webhook.WebhookEventType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** An address that is told what happens in the workspace. */
@DefaultNonNull
@Description("An address that is told what happens in the workspace.")
public record WebhookEndpoint(
        @Id @Description("The endpoint's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("Where events are sent to by POST.") String address,
        @Nullable @Description("What it is for.") String description,
        @Description("Which events it is told.") List<@NonNull WebhookEventType> events,
        @Description("Whether it is told anything.") WebhookEndpointState state,
        @Nullable @Description("Since when every attempt has failed, if the last one did.") Instant failingSince,
        @Description("When it was added.") Instant createdAt) {

    /** An endpoint at its place. */
    @DefaultNonNull
    @Name("WebhookEndpointEdge")
    @Description("A webhook endpoint at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The endpoint.") WebhookEndpoint node) {
    }

    /** A page of endpoints, the newest first. */
    @DefaultNonNull
    @Name("WebhookEndpointConnection")
    @Description("A page of webhook endpoints, the newest first.")
    public record Connection(
            @Description("The endpoints with their places.") List<@NonNull Edge> edges,
            @Description("The endpoints.") List<@NonNull WebhookEndpoint> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
