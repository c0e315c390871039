package dev.lodestar.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/**
 * A share {@code successes / trials} with its Wilson score interval.
 * <p>
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212;
 * recommended for small samples by Brown, Cai and DasGupta, "Interval estimation for a binomial proportion", Statistical
 * Science 16 (2001) 101-133.
 *
 * @param successes how many said it, 0 to {@code trials}
 * @param trials how many were asked, 0 or more
 * @param low lower bound of the interval, 0 to 1
 * @param high upper bound of the interval, 0 to 1
 */
@Description("How many of the people who were asked, with the 95 % Wilson interval of their share.")
public record Proportion(
        @Name("people") @Description("The number of people counted.") int successes,
        @Name("asked") @Description("The number of people who were asked.") int trials,
        @Description("The lower bound of the interval, from 0 to 1.") double low,
        @Description("The upper bound of the interval, from 0 to 1.") double high) {

    /** The standard normal quantile of 0.975, which makes a two-sided 95 % interval. */
    private static final double Z_95 = 1.959963984540054;

    /**
     * The 95 % Wilson interval. Nobody asked means nothing known: the interval is 0 to 1.
     *
     * @throws IllegalArgumentException if {@code successes} is negative or larger than {@code trials}
     */
    public static Proportion of(int successes, int trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "A share needs 0 <= successes <= trials, but got " + successes + " of " + trials);
        }
        if (trials == 0) {
            return new Proportion(0, 0, 0, 1);
        }
        double n = trials;
        double share = successes / n;
        double z2 = Z_95 * Z_95;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z_95 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        // At the ends the formula is exact (0 or 1) but rounding is not.
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Proportion(successes, trials, low, high);
    }

    /** The observed share, 0 to 1; 0 when nobody was asked. */
    public double share() {
        return trials == 0 ? 0 : (double) successes / trials;
    }

    /** Both together, if they are of different people. */
    public Proportion plus(Proportion other) {
        return of(successes + other.successes, trials + other.trials);
    }
}
