package dev.lodestar.clustering;

import java.util.HashMap;
import java.util.Map;

/** How many members each group of one partition shares with each group of another. */
record ContingencyTable(Map<Long, Integer> counts) {

    static ContingencyTable of(int[] one, int[] other) {
        var counts = new HashMap<Long, Integer>();
        for (int i = 0; i < one.length; i++) {
            counts.merge((long) one[i] << 32 | other[i], 1, Integer::sum);
        }
        return new ContingencyTable(counts);
    }

    void each(Overlap overlap) {
        counts.forEach((key, common) -> overlap.of((int) (key >>> 32), key.intValue(), common));
    }

    interface Overlap {
        void of(int group, int other, int common);
    }
}
