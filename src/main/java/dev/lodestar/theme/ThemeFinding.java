package dev.lodestar.theme;

import java.util.List;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.tally.ComparisonOutcome;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What comparing groups of people came to for a theme, with what carries that. */
@DefaultNonNull
@Description("What comparing groups of people came to for a theme, with what carries that.")
public record ThemeFinding(
        @Description("What it came to.") ComparisonOutcome outcome,
        @Description("The number of tests that were made in the search.") int tests,
        @Description("The groups that say it more often than the others.") List<@NonNull MoreOften> groups) {

    /** A group that says it more often than the others. */
    @DefaultNonNull
    @Name("ThemeFindingGroup")
    @Description("A group of people who say it more often than the others.")
    public record MoreOften(
            @Description("The group.") PeopleGroup group,
            @Description("Those of the group who say it, of those who were asked.") Proportion share) {
    }
}
