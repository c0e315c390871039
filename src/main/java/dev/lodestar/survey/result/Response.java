package dev.lodestar.survey.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        @Description("The person who answered.") Respondent respondent,
        @Description("How far the person has come.") ResponseStatus status,
        @Description("Whether it was collected elsewhere.") boolean imported,
        @Description("Whether something was promised for it.") boolean incentivised,
        @Description("When the person began, or when it was taken in.") Instant startedAt,
        @Nullable @Description("When it was completed.") Instant completedAt,
        @Description("The answers in the order of the questions.") List<@NonNull Answer> answers) {

    /** Response at its place. */
    @DefaultNonNull
    @Name("ResponseEdge")
    @Description("An edge in a list of responses.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The response at the end of the edge.") Response node) {
    }

    /** A page of responses. */
    @DefaultNonNull
    @Name("ResponseConnection")
    @Description("A page of responses.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The responses of the page.") List<@NonNull Response> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all responses of the list.") Integer totalCount) {
    }
}
