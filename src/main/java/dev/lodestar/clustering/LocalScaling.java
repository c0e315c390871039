package dev.lodestar.clustering;

/**
 * How strongly a text is joined to its neighbours, in the measure of its own neighbourhood: the nearest gets 1, the farthest
 * about 0.37. In a dense region only the nearest count; in a thin one also what lies farther off.
 * <p>
 * Source: the membership strengths of L. McInnes, J. Healy and J. Melville, "UMAP", arXiv 1802.03426 section 3.1, with the
 * width taken from the farthest neighbour, as L. Zelnik-Manor and P. Perona, "Self-tuning spectral clustering", NIPS 17
 * (2004) do, in the place of a search for it.
 */
public final class LocalScaling {

    /** Widths below this are those of texts that are all alike. */
    private static final double NARROWEST = 1e-3;

    /** Similarities are cut to this, so that the last digits of another processor's arithmetic do not show. */
    private static final double GRAIN = 1e4;

    private LocalScaling() {
    }

    /**
     * The weights.
     *
     * @param similarities for each text those of its neighbours, nearest first, -1 to 1
     * @return in the same places, above 0 and at most 1
     */
    public static double[][] weights(float[][] similarities) {
        var weights = new double[similarities.length][];
        for (int node = 0; node < similarities.length; node++) {
            weights[node] = weights(similarities[node]);
        }
        return weights;
    }

    private static double[] weights(float[] similarities) {
        var weights = new double[similarities.length];
        if (weights.length == 0) {
            return weights;
        }
        double nearest = grained(similarities[0]);
        double width = Math.max(NARROWEST, nearest - grained(similarities[similarities.length - 1]));
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(-(nearest - grained(similarities[i])) / width);
        }
        return weights;
    }

    private static double grained(double similarity) {
        return Math.round(similarity * GRAIN) / GRAIN;
    }
}
