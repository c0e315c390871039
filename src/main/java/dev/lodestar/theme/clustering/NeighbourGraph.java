package dev.lodestar.theme.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import dev.lodestar.theme.embedding.NearestNeighbours;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The graph of nearest neighbours and its communities by the Leiden algorithm.
 * <p>
 * Source: V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden", Scientific Reports 9 (2019) 5233, with the
 * modularity of J. Reichardt and S. Bornholdt, Physical Review E 74 (2006) 016110: nodes weigh their edges, and the
 * resolution is divided by twice the weight of all edges. A larger resolution gives more and smaller communities.
 */
public final class NeighbourGraph {

    private static final int ITERATIONS = 10;

    private final Network network;

    private NeighbourGraph(Network network) {
        this.network = network;
    }

    /**
     * Joins each vector to its neighbours; an edge weighs the cosine similarity of its ends.
     *
     * @param vectors of length 1; their order is part of the result, so the caller sorts them by something of their own
     * @param neighbours how many each is joined to
     */
    public static NeighbourGraph of(List<float[]> vectors, int neighbours) {
        NearestNeighbours nearest = NearestNeighbours.among(vectors, neighbours);
        TreeMap<Long, Float> edges = new TreeMap<>();
        for (int node = 0; node < vectors.size(); node++) {
            for (int i = 0; i < nearest.indices()[node].length; i++) {
                int other = nearest.indices()[node][i];
                long edge = (long) Math.min(node, other) << 32 | Math.max(node, other);
                edges.put(edge, Math.max(1e-6f, nearest.similarities()[node][i]));
            }
        }
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        double[] weights = new double[edges.size()];
        int next = 0;
        for (var edge : edges.entrySet()) {
            from[next] = (int) (edge.getKey() >>> 32);
            to[next] = edge.getKey().intValue();
            weights[next] = edge.getValue();
            next++;
        }
        return new NeighbourGraph(new Network(vectors.size(), true,
                new LargeIntArray[] { new LargeIntArray(from), new LargeIntArray(to) }, new LargeDoubleArray(weights), false,
                false));
    }

    /**
     * The community of each node, numbered from 0.
     *
     * @param resolution above 0
     * @param seed of the order in which nodes are visited
     */
    public int[] communities(double resolution, long seed) {
        double weight = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        var algorithm = new LeidenAlgorithm(weight == 0 ? resolution : resolution / weight, ITERATIONS,
                LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        var clustering = algorithm.findClustering(network);
        clustering.removeEmptyClusters();
        return clustering.getClusters();
    }

    public static int count(int[] communities) {
        return (int) Arrays.stream(communities).distinct().count();
    }
}
