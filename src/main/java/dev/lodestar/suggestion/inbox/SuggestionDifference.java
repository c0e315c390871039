package dev.lodestar.suggestion.inbox;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.ThemeDifferences.Group;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.DefaultNonNull;

/** The group that a suggestion is about, beside the others. */
@DefaultNonNull
@Description("The group of people that a suggestion is about, who say it more often than the others.")
public record SuggestionDifference(
        @Description("What people are told apart by, in words.") String dimensionLabel,
        @Description("What the group is called.") String levelLabel,
        @Description("The others who say it, of those who were asked.") Proportion others,
        @Description("How many times as often the group says it.") double lift,
        @Description("The exact p-value after the correction for all tests of the search.") double q,
        @Description("The number of tests that were made in the search.") int tests,
        @Ignore Group group) {

    static SuggestionDifference of(DifferenceColumns columns, String topicId) {
        return new SuggestionDifference(columns.dimensionLabel, columns.levelLabel,
                Proportion.of(columns.othersPeople, columns.othersAsked), columns.lift, columns.q, columns.tests,
                columns.group(topicId));
    }
}
