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
        double all = logChoose(group + rest, successes);
        double sum = 0;
        for (int x = inGroup; x <= most; x++) {
            sum += Math.exp(logChoose(group, x) + logChoose(rest, successes - x) - all);
        }
        return Math.min(1, sum);
    }

    /** Natural logarithm of the binomial coefficient; minus infinity where it is zero. */
    static double logChoose(int n, int k) {
        if (k < 0 || k > n) {
            return Double.NEGATIVE_INFINITY;
        }
        int fewer = Math.min(k, n - k);
        double sum = 0;
        for (int i = 1; i <= fewer; i++) {
            sum += Math.log(n - fewer + i) - Math.log(i);
        }
        return sum;
    }
}
