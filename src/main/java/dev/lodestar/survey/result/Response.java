package dev.lodestar.survey.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.Contact;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One person's run through a version of a survey. */
@DefaultNonNull
@Description("One person's run through a version of a survey.")
public record Response(
        @Id @Description("The response's id.") UUID id,
        @Description("Who answered.") Contact contact,
        @Nullable @Description("The part the person played in a purchase when answering.") BuyingRole buyingRole,
        @Description("How far the person has come.") ResponseStatus status,
        @Description("Whether it was collected elsewhere.") boolean imported,
        @Description("Whether something was promised for it.") boolean incentivised,
        @Description("When the person began, or when it was taken in.") Instant startedAt,
        @Nullable @Description("When it was completed.") Instant completedAt,
        @Description("The answers in the order of the questions.") List<@NonNull Answer> answers) {

    /** A response at its place. */
    @DefaultNonNull
    @Name("ResponseEdge")
    @Description("A response at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The response.") Response node) {
    }

    /** A page of responses. */
    @DefaultNonNull
    @Name("ResponseConnection")
    @Description("A page of responses.")
    public record Connection(
            @Description("The responses with their places.") List<@NonNull Edge> edges,
            @Description("The responses.") List<@NonNull Response> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many there are in all.") Integer totalCount) {
    }
}
