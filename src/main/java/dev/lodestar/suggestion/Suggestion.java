package dev.lodestar.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.suggestion.inbox.Decision;
import dev.lodestar.suggestion.inbox.SuggestedChange;
import dev.lodestar.suggestion.inbox.SuggestionSupport;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A proposed change of a profile or persona, with the tally that carries it. */
@DefaultNonNull
@Description("A proposed change of a profile or persona, with the tally that carries it.")
public record Suggestion(
        @Id @Description("The ID of the suggestion.") UUID id,
        @Description("Counts the changes. Send it back with a decision.") int version,
        @Description("Where the suggestion stands.") SuggestionState state,
        @Description("What people say, in their words.") String text,
        @Description("What the suggestion would change.") SuggestedChange change,
        @Description("What carries the suggestion.") SuggestionSupport support,
        @Nullable @Description("What was decided about the suggestion. Null if it waits for a decision.") Decision decision,
        @Description("Identifies when the suggestion was made.") Instant createdAt) {

    /** A suggestion at its place. */
    @DefaultNonNull
    @Name("SuggestionEdge")
    @Description("A suggestion at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The suggestion.") Suggestion node) {
    }

    /** A page of suggestions. */
    @DefaultNonNull
    @Name("SuggestionConnection")
    @Description("A page of suggestions.")
    public record Connection(
            @Description("The suggestions with their places.") List<@NonNull Edge> edges,
            @Description("The suggestions.") List<@NonNull Suggestion> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many suggestions there are in all.") Integer totalCount) {
    }
}
