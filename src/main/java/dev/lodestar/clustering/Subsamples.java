package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.lodestar.statistics.Agreement;

/**
 * The same graph several times over, each time without one node in five: what would have been found had other people
 * answered. Themes that are there come back; themes that are an accident of this sample do not.
 * <p>
 * Sources: A. Ben-Hur, A. Elisseeff and I. Guyon, "A stability based method for discovering structure in clustered data",
 * Pacific Symposium on Biocomputing 7 (2002) 6-17, for the resamples; C. Hennig, "Cluster-wise assessment of cluster
 * stability", Computational Statistics and Data Analysis 52 (2007) 258-271, for the single theme.
 */
final class Subsamples {

    private static final double KEPT = 0.8;
    private static final long FIRST_SEED = 100;

    private final List<Resample> resamples;

    private record Resample(int[] kept, NeighbourGraph graph) {
    }

    Subsamples(NeighbourGraph graph, int count) {
        resamples = IntStream.range(0, count).mapToObj(number -> draw(graph, FIRST_SEED + number)).toList();
    }

    private static Resample draw(NeighbourGraph graph, long seed) {
        var random = new Random(seed);
        var kept = IntStream.range(0, graph.size()).filter(node -> random.nextDouble() < KEPT).toArray();
        return new Resample(kept, graph.among(kept));
    }

    /** The communities of each resample. */
    List<int[]> communities(double resolution) {
        return resamples.parallelStream().map(resample -> resample.graph().communities(resolution, 1)).toList();
    }

    /** How well each resample agrees with a partition of the whole: adjusted Rand indices, at most 1. */
    double[] agreements(int[] whole, List<int[]> found) {
        return IntStream.range(0, found.size())
                .mapToDouble(i -> Agreement.adjustedRand(restricted(whole, resamples.get(i)), found.get(i))).toArray();
    }

    /**
     * How well each group comes back: the Jaccard coefficient with the group of a resample that is most like it, as the mean
     * over the resamples, 0 to 1. Hennig calls a group below 0.5 dissolved and above 0.75 stable.
     */
    double[] returns(int[] whole, int groups, List<int[]> found) {
        var sums = new double[groups];
        var seen = new int[groups];
        for (int i = 0; i < found.size(); i++) {
            addReturns(restricted(whole, resamples.get(i)), found.get(i), sums, seen);
        }
        return IntStream.range(0, groups).mapToDouble(group -> seen[group] == 0 ? 0 : sums[group] / seen[group]).toArray();
    }

    private static void addReturns(int[] whole, int[] found, double[] sums, int[] seen) {
        var best = new double[sums.length];
        var sizes = sizes(whole, sums.length);
        var overlaps = ContingencyTable.of(whole, found);
        var foundSizes = sizes(found, NeighbourGraph.count(found));
        overlaps.each((group, other, common) -> best[group] = Math.max(best[group],
                common / (double) (sizes[group] + foundSizes[other] - common)));
        for (int group = 0; group < sums.length; group++) {
            if (sizes[group] > 0) {
                sums[group] += best[group];
                seen[group]++;
            }
        }
    }

    private static int[] restricted(int[] whole, Resample resample) {
        return Arrays.stream(resample.kept()).map(node -> whole[node]).toArray();
    }

    private static int[] sizes(int[] partition, int groups) {
        var sizes = new int[groups];
        for (int group : partition) {
            sizes[group]++;
        }
        return sizes;
    }
}
