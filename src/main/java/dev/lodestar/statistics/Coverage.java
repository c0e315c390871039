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
}
