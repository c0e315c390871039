package dev.lodestar.theme.tally;

import java.util.List;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.theme.Theme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A theme as two groups of people say it. */
@DefaultNonNull
@Description("A theme as two groups of people say it.")
public record ThemePair(
        @Description("The theme.") Theme theme,
        @Nullable @Description("How many of the one group say it; null if nobody of it was asked about the topic.") ThemeTally one,
        @Nullable @Description("How many of the other group say it; null if nobody of it was asked about the topic.") ThemeTally other,
        @Description("What may be said about the difference.") PairOutcome outcome) {

    /** A pair at its place. */
    @DefaultNonNull
    @Name("ThemePairEdge")
    @Description("A pair at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The pair.") ThemePair node) {
    }

    /** A page of pairs, the themes of most people first. */
    @DefaultNonNull
    @Name("ThemePairConnection")
    @Description("A page of pairs, the themes of most people first.")
    public record Connection(
            @Description("The pairs with their places.") List<@NonNull Edge> edges,
            @Description("The pairs.") List<@NonNull ThemePair> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Nullable @Description("The number of all these pairs.") Integer totalCount) {
    }
}
