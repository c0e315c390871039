package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Places in the plane such that who is joined lies near, and who is not keeps off: t-distributed stochastic neighbour embedding
 * on a given graph, without any chance in it.
 * <p>
 * Sources: L. van der Maaten and G. Hinton, "Visualizing data using t-SNE", JMLR 9 (2008) 2579; the sparse graph and the tree
 * by L. van der Maaten, JMLR 15 (2014) 3221; the learning rate by A. C. Belkina et al., Nature Communications 10 (2019) 5415;
 * the
 * attraction by J. N. Böhm, P. Berens and D. Kobak, "Attraction-repulsion spectrum in neighbor embeddings", JMLR 23 (2022) 95,
 * who show that UMAP's pictures are those of an attraction of about 4.
 */
final class TSne {

    private static final double EARLY_ATTRACTION = 12;
    private static final double LEAST_GAIN = 0.01;
    private static final double START = 1e-4;

    /** Points whose pushes are computed by one processor at a time. */
    private static final int PORTION = 256;

    private final Edges edges;
    private final double[] x;
    private final double[] y;
    private final double[] slopeX;
    private final double[] slopeY;
    private final double[] likeness;
    private final double[] speedX;
    private final double[] speedY;
    private final double[] gainX;
    private final double[] gainY;
    private final double weight;

    private TSne(Edges edges, double[] x, double[] y) {
        this.edges = edges;
        this.x = x;
        this.y = y;
        slopeX = new double[x.length];
        slopeY = new double[x.length];
        likeness = new double[x.length];
        speedX = new double[x.length];
        speedY = new double[x.length];
        gainX = filled(x.length);
        gainY = filled(x.length);
        weight = 2 * Arrays.stream(edges.weights()).sum();
    }

    /**
     * The places.
     *
     * @param edges at least one
     * @param start two axes with a place for each node, not all the same
     * @param attraction how strongly neighbours pull: 1 spreads evenly, 4 draws groups together with room between them
     * @param early steps in which groups find each other
     * @param steps that follow
     * @return two axes
     */
    static double[][] of(Edges edges, double[][] start, double attraction, int early, int steps) {
        double scale = START / deviation(start[0]);
        var embedding = new TSne(edges, Arrays.stream(start[0]).map(value -> value * scale).toArray(),
                Arrays.stream(start[1]).map(value -> value * scale).toArray());
        for (int step = 0; step < early; step++) {
            embedding.step(EARLY_ATTRACTION, 0.5);
        }
        for (int step = 0; step < steps; step++) {
            embedding.step(attraction, 0.8);
        }
        return new double[][] { embedding.x, embedding.y };
    }

    private void step(double attraction, double momentum) {
        int nodes = x.length;
        var tree = new QuadTree(x, y);
        IntStream.range(0, (nodes + PORTION - 1) / PORTION).parallel().forEach(portion -> tree.push(portion * PORTION,
                Math.min(nodes, (portion + 1) * PORTION), slopeX, slopeY, likeness));
        // Added up in one order, so that the number of processors does not show.
        double sum = Arrays.stream(likeness).sum();
        for (int node = 0; node < nodes; node++) {
            slopeX[node] /= -sum;
            slopeY[node] /= -sum;
        }
        for (int edge = 0; edge < edges.from().length; edge++) {
            int one = edges.from()[edge];
            int other = edges.to()[edge];
            double dx = x[one] - x[other];
            double dy = y[one] - y[other];
            double pull = attraction * edges.weights()[edge] / weight / (1 + dx * dx + dy * dy);
            slopeX[one] += pull * dx;
            slopeY[one] += pull * dy;
            slopeX[other] -= pull * dx;
            slopeY[other] -= pull * dy;
        }
        double rate = 4 * Math.max(50, nodes / attraction);
        move(x, slopeX, speedX, gainX, rate, momentum);
        move(y, slopeY, speedY, gainY, rate, momentum);
    }

    private static void move(double[] place, double[] slope, double[] speed, double[] gain, double rate, double momentum) {
        double mean = 0;
        for (int node = 0; node < place.length; node++) {
            boolean onward = slope[node] > 0 != speed[node] > 0;
            gain[node] = Math.max(LEAST_GAIN, onward ? gain[node] + 0.2 : gain[node] * 0.8);
            speed[node] = momentum * speed[node] - rate * gain[node] * slope[node];
            place[node] += speed[node];
            mean += place[node] / place.length;
        }
        for (int node = 0; node < place.length; node++) {
            place[node] -= mean;
        }
    }

    private static double deviation(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum() / values.length);
    }

    private static double[] filled(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
