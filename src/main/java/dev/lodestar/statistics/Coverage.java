package dev.lodestar.statistics;

import java.util.Collection;

/**
 * How much of what there is to hear has been heard already: Good-Turing sample coverage, {@code 1 - f1 / N}, where
 * {@code f1} themes were mentioned once in {@code N} mentions.
 * <p>
 * Source: I. J. Good, "The population frequencies of species and the estimation of population parameters", Biometrika 40
 * (1953) 237-264; read as the chance that the next mention is of a known theme.
 */
public final class Coverage {

    /** The standard normal quantile of 0.975. */
    private static final double Z_95 = 1.959963984540054;

    private Coverage() {
    }

    /**
     * The estimated coverage.
     *
     * @param mentions for each theme, how many people mentioned it; zeros are ignored
     * @return 0 to 1; 0 when nothing was mentioned
     * @throws IllegalArgumentException if a count is negative
     */
    public static double goodTuring(Collection<Integer> mentions) {
        long total = 0;
        long once = 0;
        for (int count : mentions) {
            if (count < 0) {
                throw new IllegalArgumentException("A count of mentions cannot be negative: " + count);
            }
            total += count;
            once += count == 1 ? 1 : 0;
        }
        return total == 0 ? 0 : 1 - (double) once / total;
    }

    /**
     * How far the estimated coverage may be off: half of its 95 % interval.
     * <p>
     * Source: W. W. Esty, "A normal limit law for a nonparametric estimator of the coverage of a random sample", Annals of
     * Statistics 11 (1983) 905-912: the variance is {@code (f1 (1 - f1 / N) + 2 f2) / N^2}.
     *
     * @param mentions as above
     * @return 0 or more; 1 when nothing was mentioned
     */
    public static double halfInterval(Collection<Integer> mentions) {
        double total = mentions.stream().mapToLong(count -> count).sum();
        double once = mentions.stream().filter(count -> count == 1).count();
        double twice = mentions.stream().filter(count -> count == 2).count();
        return total == 0 ? 1 : Z_95 * Math.sqrt(once * (1 - once / total) + 2 * twice) / total;
    }
}
