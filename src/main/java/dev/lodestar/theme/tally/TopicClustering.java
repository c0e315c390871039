package dev.lodestar.theme.tally;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Nullable;

/** How what was said about a topic falls into themes. */
@Description("How what was said about a topic falls into themes.")
public record TopicClustering(
        @Description("The number of ideas that were said.") int ideas,
        @Description("The number of ideas that belong to no theme.") int unplaced,
        @Nullable @Description("How well the themes come back when one text in five is left out, at most 1. Null without themes.") Double stability,
        @Description("How many steps finer (above 0) or coarser (below 0) than the data say people wanted the themes, 0 when the data chose.") int steps) {
}
