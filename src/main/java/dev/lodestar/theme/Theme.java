package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.statement.ThemeCuration;
import dev.lodestar.theme.statement.ThemeOrigin;
import dev.lodestar.theme.tally.ThemeReliability;

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
        @Id @Description("The ID of the theme.") UUID id,
        @Description("The name: as people named the theme, else the shortest good answer near its centroid, in the words of who said it.") String name,
        @Description("Phrases that set the theme apart from the other themes of the topic.") List<@NonNull String> phrases,
        @Description("How many people say it. Each counts once however often they say it, and who says the opposite is not among them.") Proportion share,
        @Description("How many people say the opposite, counted apart.") ThemeOpposition opposition,
        @Description("How far the theme can be relied on.") ThemeReliability reliability,
        @Description("What people made of the theme.") ThemeCuration curation,
        @Ignore ThemeOrigin origin) {

    public int people() {
        return share.successes();
    }

    public int asked() {
        return share.trials();
    }

    public int accounts() {
        return reliability.accounts();
    }

    public int claimPeople() {
        return reliability.claimPeople();
    }

    public ThemeStanding standing() {
        return curation.standing();
    }

    public UUID runId() {
        return origin.runId();
    }

    public UUID topicId() {
        return origin.topicId();
    }

    @Nullable
    public UUID identityId() {
        return origin.identityId();
    }

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
            @Description("Where the page stands.") PageInfo pageInfo,
            @Nullable @Description("The number of all these themes.") Integer totalCount) {
    }
}
