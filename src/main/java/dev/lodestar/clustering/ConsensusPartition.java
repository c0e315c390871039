package dev.lodestar.clustering;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.lodestar.statistics.Agreement;

/** The most typical of several searches with different seeds, so that no single order of visits decides. */
final class ConsensusPartition {

    private static final int SEEDS = 5;

    private ConsensusPartition() {
    }

    static int[] of(NeighbourGraph graph, double resolution) {
        var searches = LongStream.rangeClosed(1, SEEDS).parallel()
                .mapToObj(seed -> graph.communities(resolution, seed)).toList();
        var agreement = searches.stream().parallel().mapToDouble(one -> searches.stream()
                .mapToDouble(other -> Agreement.adjustedRand(one, other)).sum()).toArray();
        return IntStream.range(0, SEEDS).boxed().max(Comparator.<Integer> comparingDouble(i -> agreement[i])
                .thenComparing(Comparator.reverseOrder())).map(searches::get).orElseThrow();
    }
}
