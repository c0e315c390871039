package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

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

    private final Edges edges;
    private final Network network;

    private NeighbourGraph(Edges edges) {
        this.edges = edges;
        this.network = new Network(edges.nodes(), true,
                new LargeIntArray[] { new LargeIntArray(edges.from()), new LargeIntArray(edges.to()) },
                new LargeDoubleArray(edges.weights()), false, false);
    }

    /**
     * Joins each vector to its neighbours; see {@link LocalScaling} for the weights.
     *
     * @param vectors of length 1; their order is part of the result, so the caller sorts them by something of their own
     * @param neighbours how many each is joined to
     */
    public static NeighbourGraph of(List<float[]> vectors, int neighbours) {
        var nearest = NearestNeighbours.among(vectors, neighbours);
        return new NeighbourGraph(Edges.of(nearest.indices(), LocalScaling.weights(nearest.similarities())));
    }

    /** How many nodes there are. */
    public int size() {
        return edges.nodes();
    }

    /**
     * The graph of some of the nodes and the edges between them.
     *
     * @param kept numbers of the nodes, ascending; the first becomes node 0
     */
    public NeighbourGraph among(int[] kept) {
        return new NeighbourGraph(edges.among(kept));
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
