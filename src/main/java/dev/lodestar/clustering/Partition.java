package dev.lodestar.clustering;

import java.util.Arrays;

/**
 * Texts in groups.
 *
 * @param groups for each text the number of its group, from 0
 * @param resolution of the community search, above 0; larger means more and smaller groups
 * @param stability how well the groups come back when one text in five is left out, as the mean adjusted Rand index of the
 *        resamples, at most 1; 1 when there was nothing to search
 * @param confidence for each group how well it comes back by itself, see {@link Subsamples}, 0 to 1
 */
public record Partition(int[] groups, double resolution, double stability, double[] confidence) {

    public int count() {
        return NeighbourGraph.count(groups);
    }

    /** Everything in one group. */
    public static Partition single(int size) {
        return new Partition(new int[size], 1, 1, new double[] { 1 });
    }

    /**
     * The most typical of five searches: the one that agrees best with the others.
     *
     * @param resamples how often its stability is tried
     */
    static Partition typical(NeighbourGraph graph, double resolution, int resamples) {
        var groups = ConsensusPartition.of(graph, resolution);
        int count = NeighbourGraph.count(groups);
        var drawn = new Subsamples(graph, resamples);
        var found = drawn.communities(resolution);
        return new Partition(groups, resolution, Arrays.stream(drawn.agreements(groups, found)).average().orElse(1),
                drawn.returns(groups, count, found));
    }

    /** The same groups for texts in another order: text {@code order[i]} is what was text {@code i}. */
    Partition reordered(int[] order) {
        var reordered = new int[groups.length];
        for (int place = 0; place < order.length; place++) {
            reordered[order[place]] = groups[place];
        }
        return new Partition(reordered, resolution, stability, confidence);
    }
}
