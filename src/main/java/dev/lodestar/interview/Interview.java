package dev.lodestar.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A conversation with one or several people of a customer. */
@DefaultNonNull
@Description("A conversation with one or several people of a customer.")
public record Interview(
        @Id @Description("The ID of the interview.") UUID id,
        @Description("The title of the interview.") String title,
        @Description("The day the interview was held.") LocalDate heldOn,
        @Nullable @Description("The name of whoever asked.") String interviewer,
        @Description("The number of changes so far. An update sends it back.") int version,
        @Description("Identifies when the interview was entered.") Instant createdAt) {

    /** An interview at its place. */
    @DefaultNonNull
    @Name("InterviewEdge")
    @Description("An interview at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The interview.") Interview node) {
    }

    /** A page of interviews. */
    @DefaultNonNull
    @Name("InterviewConnection")
    @Description("A page of interviews.")
    public record Connection(
            @Description("The interviews with their places.") List<@NonNull Edge> edges,
            @Description("The interviews.") List<@NonNull Interview> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many interviews there are on all pages.") Integer totalCount) {
    }
}
