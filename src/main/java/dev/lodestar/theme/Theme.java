package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A group of statements that say the same thing, and how many people say it. */
@DefaultNonNull
@Description("A group of statements that say the same thing, and how many people say it.")
public record Theme(
        @Id @Description("The theme's id.") UUID id,
        @Description("Its name: as people named it, else the shortest good answer near its centroid, in the words of who said it.") String name,
        @Description("Phrases that set it apart from the other themes of the topic.") List<@NonNull String> phrases,
        @Description("How many people say it; each counts once however often they say it, and who says the opposite is not among them.") int people,
        @Description("How many people were asked.") int asked,
        @Description("People over asked, 0 to 1.") double share,
        @Description("The lower end of the 95 % Wilson interval of the share, 0 to 1.") double low,
        @Description("The upper end of the 95 % Wilson interval of the share, 0 to 1.") double high,
        @Description("How many accounts the people belong to.") int accounts,
        @Nullable @Description("How well it comes back when one text in five is left out, 0 to 1; from 0.75 it is stable, below 0.5 an accident. Null in old runs.") Double confidence,
        @Description("How many of the people may carry a claim: not those who say it only in passages on which the coders agree too little.") int claimPeople,
        @Description("How many people say the opposite, counted apart.") ThemeOpposition opposition,
        @Description("Whether it is in the rankings.") ThemeStanding standing,
        @Description("Whether it is its confirmed quotes, in every search.") boolean pinned,
        @Nullable @Description("The name in the words of who said it, where people named it otherwise.") String foundAs,
        @Ignore UUID runId,
        @Ignore UUID topicId,
        @Ignore UUID identityId) {

    /** A theme at its place. */
    @DefaultNonNull
    @Name("ThemeEdge")
    @Description("A theme at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The theme.") Theme node) {
    }

    /** A page of themes, those of most people first. */
    @DefaultNonNull
    @Name("ThemeConnection")
    @Description("A page of themes, those of most people first.")
    public record Connection(
            @Description("The themes with their places.") List<@NonNull Edge> edges,
            @Description("The themes.") List<@NonNull Theme> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
