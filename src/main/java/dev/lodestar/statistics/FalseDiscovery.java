package dev.lodestar.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Control of the false-discovery rate over all tests of a run.
 * <p>
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society
 * B 57 (1995) 289-300. The q-value is the smallest rate at which the test would be rejected (the "adjusted p-value").
 */
public final class FalseDiscovery {

    private FalseDiscovery() {
    }

    /**
     * The q-values of p-values, in the same order.
     *
     * @param pValues each 0 to 1; the length is the number of tests made, including those that showed nothing
     * @return q-values, each 0 to 1 and never smaller than its p-value
     * @throws IllegalArgumentException if a value is not a probability
     */
    public static double[] qValues(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("Not a probability: " + p);
            }
        }
        int tests = pValues.length;
        var descending = IntStream.range(0, tests).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed()).mapToInt(i -> i).toArray();
        var q = new double[tests];
        double smallest = 1;
        for (int i = 0; i < tests; i++) {
            int rank = tests - i;
            smallest = Math.min(smallest, pValues[descending[i]] * ((double) tests / rank));
            q[descending[i]] = smallest;
        }
        return q;
    }
}
