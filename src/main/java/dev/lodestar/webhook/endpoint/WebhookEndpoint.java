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
        @Id @Description("The ID of the webhook endpoint.") UUID id,
        @Description("The version of the endpoint, to be sent back with a change.") int version,
        @Description("The address that events are sent to by POST.") String address,
        @Nullable @Description("What the endpoint is for.") String description,
        @Description("The events that the endpoint is told.") List<@NonNull WebhookEventType> events,
        @Description("Whether the endpoint is told anything.") WebhookEndpointState state,
        @Nullable @Description("Identifies since when every attempt has failed, or null if the last one did not.") Instant failingSince,
        @Description("Identifies when the endpoint was added.") Instant createdAt) {

    /** An endpoint at its place. */
    @DefaultNonNull
    @Name("WebhookEndpointEdge")
    @Description("An edge in a list of webhook endpoints.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The webhook endpoint at the end of the edge.") WebhookEndpoint node) {
    }

    /** A page of endpoints. */
    @DefaultNonNull
    @Name("WebhookEndpointConnection")
    @Description("A page of webhook endpoints.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The webhook endpoints of the page.") List<@NonNull WebhookEndpoint> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all webhook endpoints.") Integer totalCount) {
    }
}
