package dev.lodestar.statistics;

/**
 * Fisher's exact test of a two-by-two table, one-sided: are the successes over-represented in the first group?
 * <p>
 * The probability of a table with fixed margins is hypergeometric; the p-value is the sum over all tables that are at
 * least as extreme. Source: R. A. Fisher, "The Design of Experiments" (1935), chapter 2 (the lady tasting tea).
 */
public final class FisherExact {

    private FisherExact() {
    }

    /**
     * P(X &gt;= inGroup) when the successes fall on people regardless of group.
     *
     * @param inGroup successes in the group
     * @param group size of the group
     * @param elsewhere successes outside of it
     * @param rest size of the rest
     * @return the p-value, 0 to 1
     * @throws IllegalArgumentException if a count is negative or larger than its group
     */
    public static double greater(int inGroup, int group, int elsewhere, int rest) {
        if (inGroup < 0 || inGroup > group || elsewhere < 0 || elsewhere > rest) {
            throw new IllegalArgumentException("Not a table of counts: %d of %d against %d of %d".formatted(inGroup,
                    group, elsewhere, rest));
        }
        int successes = inGroup + elsewhere;
        int most = Math.min(group, successes);
        // From the likeliest table on, both ways: terms far from it may be too small for a double, and then so are those beyond.
        int likeliest = (int) ((group + 1L) * (successes + 1L) / (group + rest + 2L));
        int from = Math.min(most, Math.max(inGroup, likeliest));
        double first = Math.exp(
                logChoose(group, from) + logChoose(rest, successes - from) - logChoose(group + rest, successes));
        double sum = first;
        double term = first;
        for (int x = from; x < most; x++) {
            term *= (double) (group - x) * (successes - x) / ((double) (x + 1) * (rest - successes + x + 1));
            sum += term;
        }
        term = first;
        for (int x = from; x > inGroup; x--) {
            term *= (double) x * (rest - successes + x) / ((double) (group - x + 1) * (successes - x + 1));
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** Natural logarithm of the binomial coefficient; minus infinity where it is zero. */
    static double logChoose(int n, int k) {
        if (k < 0 || k > n) {
            return Double.NEGATIVE_INFINITY;
        }
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    /** Stirling's series from 32 on, where its error is below 1e-16; source: Abramowitz and Stegun 6.1.41. */
    private static double logFactorial(int n) {
        if (n < 32) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        double x = n;
        double x2 = x * x;
        return (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI)
                + (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / x2) / x2) / x2) / x;
    }
}
