package dev.lodestar.suggestion.inbox;

import java.util.List;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.model.SuggestionStrength;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What carries a suggestion. */
@DefaultNonNull
@Description("What carries a suggestion.")
public record SuggestionSupport(
        @Description("How much it is.") SuggestionStrength strength,
        @Description("What holds the suggestion back from being proposed. Nothing if it is proposed.") List<@NonNull SuggestionDoubt> doubts,
        @Description("The people who say it, of those who were asked.") Proportion people,
        @Description("The people who say the opposite, of those who were asked.") Proportion against,
        @Description("The number of accounts that the people who say it belong to.") int accounts,
        @Description("What people said it about, and where.") SuggestionSource source,
        @Nullable @Description("The group of people that the suggestion is about, where they say it more often than the others. Null if it is about everybody.") SuggestionDifference difference,
        @Nullable @Description("Why something like it was rejected, before its evidence grew.") String earlierRejection) {
}
