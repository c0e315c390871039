package dev.lodestar.theme.tally.model;

import dev.lodestar.statistics.FisherExact;
import dev.lodestar.theme.Dimensions;

/**
 * One theme in one level against the rest: do people of this level say it more often?
 * <p>
 * The test is one-sided, since what is claimed of a level is that its people say something more often; that the others say it
 * less often is the same claim. A level of two is tested from both ends, as each of the two levels has a test of its own.
 * <p>
 * A theme is made of answers to open questions. Which question that was is not a level here, see
 * {@link Dimensions#isOfPeople}; the levels come from other facts about the people.
 *
 * @param level the level
 * @param said how many people of the level say it
 * @param asked how many people of the level were asked
 * @param saidElsewhere how many people of the other known levels say it
 * @param askedElsewhere how many people of the other known levels were asked
 */
public record Contrast(Fact level, int said, int asked, int saidElsewhere, int askedElsewhere)
        implements
            Testable {

    /** A level in which fewer people were asked is shown, but not tested. */
    public static final int FEWEST_ASKED = 20;
    /** A theme that fewer people say is shown, but not tested. */
    public static final int FEWEST_SAYING = 8;
    /** A difference that is smaller is not worth a claim, however certain it is. */
    public static final double SMALLEST_LIFT = 1.5;
    /** A test whose smallest possible p-value is above this can show nothing and is not made. */
    static final double REACHABLE = 0.05;

    /**
     * Whether a test is made. The rule looks at the sizes of the groups and at how many say it in all, never at how they fall
     * on the groups, so that it cannot favour a finding.
     * <p>
     * Source for leaving out tests that cannot reach significance: R. E. Tarone, "A modified Bonferroni method for discrete
     * data", Biometrics 46 (1990) 515-522.
     */
    @Override
    public boolean isTestable() {
        int all = said + saidElsewhere;
        if (asked < FEWEST_ASKED || askedElsewhere < FEWEST_ASKED || all < FEWEST_SAYING) {
            return false;
        }
        int most = Math.min(asked, all);
        return FisherExact.greater(most, asked, all - most, askedElsewhere) <= REACHABLE;
    }

    /** Fisher's exact one-sided p-value, 0 to 1. */
    @Override
    public double p() {
        return FisherExact.greater(said, asked, saidElsewhere, askedElsewhere);
    }

    /** The share here over the share elsewhere, half a person added to each count so that it is finite; over 0. */
    public double lift() {
        return (said + 0.5) / (asked + 1) / ((saidElsewhere + 0.5) / (askedElsewhere + 1));
    }

    /** Whether it may be claimed that people of the level say it more often, after the correction for all tests of the run. */
    public static boolean isClaimed(double q, double lift) {
        return q <= Finding.LARGEST_Q && lift >= SMALLEST_LIFT;
    }
}
