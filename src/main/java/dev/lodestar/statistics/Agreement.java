package dev.lodestar.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * Agreement of two partitions of the same things.
 */
public final class Agreement {

    private Agreement() {
    }

    /**
     * Adjusted Rand index: 1 for the same partition, about 0 for independent ones.
     * <p>
     * Source: L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2 (1985) 193-218, equation 5.
     *
     * @param one a group number for each thing
     * @param other a group number for each thing, in the same order
     * @return at most 1; 1 also when both put everything into one group or each thing into its own
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double adjustedRand(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "Partitions of different things: " + one.length + " and " + other.length);
        }
        var cells = new HashMap<Long, Integer>();
        var rows = new HashMap<Integer, Integer>();
        var columns = new HashMap<Integer, Integer>();
        for (int i = 0; i < one.length; i++) {
            cells.merge((long) one[i] << 32 | other[i] & 0xffffffffL, 1, Integer::sum);
            rows.merge(one[i], 1, Integer::sum);
            columns.merge(other[i], 1, Integer::sum);
        }
        double together = pairs(cells);
        double inRows = pairs(rows);
        double inColumns = pairs(columns);
        double all = (double) one.length * (one.length - 1) / 2;
        double expected = all == 0 ? 0 : inRows * inColumns / all;
        double most = (inRows + inColumns) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> counts) {
        // The sum of integers below 2^53 is exact, so the order of the map does not show.
        double sum = 0;
        for (int count : counts.values()) {
            sum += (double) count * (count - 1) / 2;
        }
        return sum;
    }
}
