package dev.lodestar.theme.tally;

import dev.lodestar.theme.tally.model.Contrast;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What may be said about the difference of two groups. */
@Description("What may be said about the difference of two groups.")
public enum PairOutcome {
    @Description("Only one of the two was asked about it.")
    ONLY_ONE_ASKED,
    @Description("The one group says it more often than the rest.")
    ONE_MORE_OFTEN,
    @Description("The other group says it more often than the rest.")
    OTHER_MORE_OFTEN,
    @Description("No difference is shown, and the smaller group is too small for a test, which needs 20 people of it.")
    TOO_FEW_ASKED,
    @Description("No difference is shown.")
    NO_DIFFERENCE;

    static PairOutcome of(@Nullable ThemeTally one, @Nullable ThemeTally other) {
        if (one == null || other == null) {
            return ONLY_ONE_ASKED;
        }
        if (one.claimed()) {
            return ONE_MORE_OFTEN;
        }
        if (other.claimed()) {
            return OTHER_MORE_OFTEN;
        }
        return Math.min(one.asked(), other.asked()) < Contrast.FEWEST_ASKED ? TOO_FEW_ASKED : NO_DIFFERENCE;
    }
}
