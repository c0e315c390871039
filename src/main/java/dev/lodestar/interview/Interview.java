package dev.lodestar.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

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
        @Id @Description("The interview's id.") UUID id,
        @Description("What it is called.") String title,
        @Description("The day it was held.") LocalDate heldOn,
        @Nullable @Description("Who asked, if known.") String interviewer,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("When it was entered.") Instant createdAt) {

    /** An interview at its place. */
    @DefaultNonNull
    @Name("InterviewEdge")
    @Description("An interview at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The interview.") Interview node) {
    }

    /** A page of interviews, the newest first. */
    @DefaultNonNull
    @Name("InterviewConnection")
    @Description("A page of interviews, the newest first.")
    public record Connection(
            @Description("The interviews with their places.") List<@NonNull Edge> edges,
            @Description("The interviews.") List<@NonNull Interview> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of an interview. */
    @DefaultNonNull
    @Name("InterviewPayload")
    @Description("What became of a change of an interview.")
    public record Payload(
            @Nullable @Description("The interview, unless refused.") Interview interview,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
