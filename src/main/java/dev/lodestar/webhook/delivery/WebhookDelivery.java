package dev.lodestar.webhook.delivery;

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

/** One event on its way to one endpoint. */
@DefaultNonNull
@Description("One event on its way to one endpoint.")
public record WebhookDelivery(
        @Id @Description("The ID of the webhook delivery.") UUID id,
        @Description("The event that is told.") WebhookEventType event,
        @Description("How far the delivery has come.") WebhookDeliveryState state,
        @Description("The number of attempts that were made.") int attempts,
        @Nullable @Description("The last attempt, or null if there was none.") Attempt lastAttempt,
        @Nullable @Description("Identifies when the delivery is tried again, or null if it is not.") Instant nextAttemptAt,
        @Description("Identifies when the event was published.") Instant createdAt) {

    /** What came of an attempt. */
    @DefaultNonNull
    @Name("WebhookAttempt")
    @Description("One attempt to deliver an event.")
    public record Attempt(
            @Description("Identifies when the attempt was made.") Instant at,
            @Nullable @Description("The HTTP status of the answer, or null if there was none.") Integer status,
            @Nullable @Description("The beginning of the body of the answer.") String body,
            @Nullable @Description("Why there was no answer, or null if there was one.") String failure) {
    }

    /** A delivery at its place. */
    @DefaultNonNull
    @Name("WebhookDeliveryEdge")
    @Description("An edge in a list of webhook deliveries.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The webhook delivery at the end of the edge.") WebhookDelivery node) {
    }

    /** A page of deliveries. */
    @DefaultNonNull
    @Name("WebhookDeliveryConnection")
    @Description("A page of webhook deliveries.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The webhook deliveries of the page.") List<@NonNull WebhookDelivery> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all deliveries to the endpoint.") Integer totalCount) {
    }
}
