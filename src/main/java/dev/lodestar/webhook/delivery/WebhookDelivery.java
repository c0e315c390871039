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
        @Id @Description("The delivery's id.") UUID id,
        @Description("What is told.") WebhookEventType event,
        @Description("Where it stands.") WebhookDeliveryState state,
        @Description("How many attempts were made.") int attempts,
        @Nullable @Description("The last attempt, if there was one.") Attempt lastAttempt,
        @Nullable @Description("When it is tried again, if it is.") Instant nextAttemptAt,
        @Description("When the event was left to be told.") Instant createdAt) {

    /** What came of an attempt. */
    @DefaultNonNull
    @Name("WebhookAttempt")
    @Description("What came of an attempt.")
    public record Attempt(
            @Description("When it was made.") Instant at,
            @Nullable @Description("The status of HTTP, if there was an answer.") Integer status,
            @Nullable @Description("The beginning of what the receiver said.") String body,
            @Nullable @Description("Why there was no answer, for a person.") String failure) {
    }

    /** A delivery at its place. */
    @DefaultNonNull
    @Name("WebhookDeliveryEdge")
    @Description("A webhook delivery at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The delivery.") WebhookDelivery node) {
    }

    /** A page of deliveries, the newest first. */
    @DefaultNonNull
    @Name("WebhookDeliveryConnection")
    @Description("A page of webhook deliveries, the newest first.")
    public record Connection(
            @Description("The deliveries with their places.") List<@NonNull Edge> edges,
            @Description("The deliveries.") List<@NonNull WebhookDelivery> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
