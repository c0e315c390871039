package dev.lodestar.suggestion.inbox;

import dev.lodestar.statistics.Proportion;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** The group that a suggestion is about, beside the others. */
@DefaultNonNull
@Description("The group of people that a suggestion is about, who say it more often than the others.")
public record SuggestionDifference(
        @Description("What people are told apart by, in words.") String dimensionLabel,
        @Description("What the group is called.") String levelLabel,
        @Description("How many of the others say it.") int othersPeople,
        @Description("How many of the others were asked.") int othersAsked,
        @Description("The lower end of the 95 % Wilson interval of the others' share, 0 to 1.") double othersLow,
        @Description("The upper end of the 95 % Wilson interval of the others' share, 0 to 1.") double othersHigh,
        @Description("How many times as often the group says it.") double lift,
        @Description("The exact p-value after the correction for all tests of the search.") double q,
        @Description("How many tests were made in the search.") int tests) {

    static SuggestionDifference of(DifferenceColumns columns) {
        if (columns == null) {
            return null;
        }
        var others = Proportion.of(columns.othersPeople, columns.othersAsked);
        return new SuggestionDifference(columns.dimensionLabel, columns.levelLabel, columns.othersPeople, columns.othersAsked,
                others.low(), others.high(), columns.lift, columns.q, columns.tests);
    }
}
