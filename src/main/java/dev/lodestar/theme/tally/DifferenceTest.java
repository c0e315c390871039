package dev.lodestar.theme.tally;

import dev.lodestar.theme.tally.model.Contrast;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The test whether people of a group say a theme more often than the others. */
@Description("The test whether people of a group say a theme more often than the others.")
public record DifferenceTest(
        @Description("The share of the group over the share in the other groups.") double lift,
        @Description("The exact one-sided p-value.") double p,
        @Description("The p-value after the correction for all tests of the run.") double q,
        @Description("Whether it may be claimed that people of the group say it more often: q is at most 0.10 and lift at least 1.5.") boolean claimed) {

    /** The test of a tally, null if none was made. */
    static @Nullable DifferenceTest of(ThemeTallyEntity tally) {
        return tally.lift == null || tally.p == null || tally.q == null ? null
                : new DifferenceTest(tally.lift, tally.p, tally.q, Contrast.isClaimed(tally.q, tally.lift));
    }
}
