package dev.lodestar.clustering;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import dev.lodestar.language.Vectors;

/**
 * How much of the neighbourhoods among vectors a picture shows. Only for the benchmark: it holds the ranks of all pairs.
 *
 * @param trust trustworthiness: that who is shown near is near; 1 is the best
 * @param continuity that who is near is shown near; 1 is the best
 * @param kept the mean share of the neighbours of a text that are its neighbours in the picture
 * @param purity the mean share of the neighbours in the picture that have the label of the text
 * @see <a href="https://doi.org/10.1007/3-540-44668-0_68">J. Venna and S. Kaski, "Neighborhood preservation in nonlinear
 *      projection methods", ICANN 2001, LNCS 2130, pages 485 to 491</a>
 */
record LayoutScores(double trust, double continuity, double kept, double purity) {

    private static final int NEIGHBOURS = 15;

    static LayoutScores of(List<float[]> vectors, double[][] places, int[] labels) {
        int n = vectors.size();
        double trust = 0;
        double continuity = 0;
        double kept = 0;
        double purity = 0;
        for (int i = 0; i < n; i++) {
            int self = i;
            var meant = order(n, self, j -> -Vectors.dot(vectors.get(self), vectors.get(j)));
            var shown = order(n, self, j -> Math.hypot(places[0][self] - places[0][j], places[1][self] - places[1][j]));
            var meantRank = ranks(meant, n);
            var shownRank = ranks(shown, n);
            for (int place = 0; place < NEIGHBOURS; place++) {
                trust += Math.max(0, meantRank[shown[place]] - NEIGHBOURS);
                continuity += Math.max(0, shownRank[meant[place]] - NEIGHBOURS);
                kept += meantRank[shown[place]] <= NEIGHBOURS ? 1 : 0;
                purity += labels[shown[place]] == labels[i] ? 1 : 0;
            }
        }
        double scale = 2.0 / (n * (double) NEIGHBOURS * (2.0 * n - 3 * NEIGHBOURS - 1));
        double pairs = n * (double) NEIGHBOURS;
        return new LayoutScores(1 - scale * trust, 1 - scale * continuity, kept / pairs, purity / pairs);
    }

    private static int[] order(int n, int self, IntToDoubleFunction distance) {
        var distances = IntStream.range(0, n).parallel().mapToDouble(distance).toArray();
        distances[self] = Double.POSITIVE_INFINITY;
        return IntStream.range(0, n).boxed().sorted((one, other) -> Double.compare(distances[one], distances[other]))
                .mapToInt(i -> i).toArray();
    }

    private static int[] ranks(int[] order, int n) {
        var ranks = new int[n];
        for (int place = 0; place < n; place++) {
            ranks[order[place]] = place + 1;
        }
        return ranks;
    }
}
