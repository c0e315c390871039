package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import dev.lodestar.language.Vectors;

/** Layouts that were weighed against the one that is used. */
final class RivalLayouts {

    private static final int EPOCHS = 200;
    private static final int NEGATIVES = 5;

    private RivalLayouts() {
    }

    /**
     * The themes by stress majorisation of the angles between their middles, and each statement on the way from its theme's
     * place to where its three nearest themes balance.
     *
     * @see <a href="https://doi.org/10.18637/jss.v031.i03">J. de Leeuw and P. Mair, "Multidimensional scaling using
     *      majorization: SMACOF in R", Journal of Statistical Software 31 (2009) 3</a>
     */
    static double[][] aroundThemes(List<float[]> vectors, int[] groups) {
        var middles = TextClustering.members(groups).stream()
                .map(members -> Vectors.centroid(members.stream().map(vectors::get).toList())).toList();
        var centres = smacof(middles);
        var places = new double[2][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            var vector = vectors.get(i);
            var likeness = middles.stream().mapToDouble(middle -> Vectors.dot(middle, vector)).toArray();
            double best = Arrays.stream(likeness).max().orElseThrow();
            double sum = 0;
            for (int theme = 0; theme < likeness.length; theme++) {
                double weight = Math.exp((likeness[theme] - best) / 0.03);
                sum += weight;
                places[0][i] += weight * centres[0][theme];
                places[1][i] += weight * centres[1][theme];
            }
            places[0][i] /= sum;
            places[1][i] /= sum;
        }
        return places;
    }

    private static double[][] smacof(List<float[]> middles) {
        int n = middles.size();
        var wanted = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                wanted[i][j] = Math.sqrt(Math.max(0, 2 - 2 * Vectors.dot(middles.get(i), middles.get(j))));
            }
        }
        var at = PrincipalComponents.of(middles);
        for (int round = 0; round < 300; round++) {
            var next = new double[2][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double distance = Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j]);
                    double ratio = i == j || distance < 1e-12 ? 0 : wanted[i][j] / distance;
                    next[0][i] += (ratio * (at[0][i] - at[0][j])) / n;
                    next[1][i] += (ratio * (at[1][i] - at[1][j])) / n;
                }
            }
            at = next;
        }
        return at;
    }

    /** The stochastic descent of UMAP with its usual curve for a least distance of 0.1 (arXiv 1802.03426, section 3.2). */
    static double[][] umap(Edges edges, double[][] start) {
        double a = 1.577;
        double b = 0.895;
        var random = new SplittableRandom(1);
        int n = start[0].length;
        double scale = 10 / Arrays.stream(start[0]).map(Math::abs).max().orElseThrow();
        var x = Arrays.stream(start[0]).map(value -> value * scale).toArray();
        var y = Arrays.stream(start[1]).map(value -> value * scale).toArray();
        double heaviest = Arrays.stream(edges.weights()).max().orElseThrow();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double rate = 1 - epoch / (double) EPOCHS;
            for (int edge = 0; edge < edges.from().length; edge++) {
                if (random.nextDouble() > edges.weights()[edge] / heaviest) {
                    continue;
                }
                int i = edges.from()[edge];
                int j = edges.to()[edge];
                double d2 = square(x[i] - x[j]) + square(y[i] - y[j]);
                double pull = d2 > 0 ? -2 * a * b * Math.pow(d2, b - 1) / (1 + a * Math.pow(d2, b)) : 0;
                double px = rate * clip(pull * (x[i] - x[j]));
                double py = rate * clip(pull * (y[i] - y[j]));
                x[i] += px;
                y[i] += py;
                x[j] -= px;
                y[j] -= py;
                for (int one : new int[] { i, j }) {
                    for (int negative = 0; negative < NEGATIVES; negative++) {
                        int k = random.nextInt(n);
                        double far = square(x[one] - x[k]) + square(y[one] - y[k]);
                        double push = k == one ? 0 : 2 * b / ((0.001 + far) * (1 + a * Math.pow(far, b)));
                        x[one] += rate * clip(push * (x[one] - x[k]));
                        y[one] += rate * clip(push * (y[one] - y[k]));
                    }
                }
            }
        }
        return new double[][] { x, y };
    }

    private static double square(double value) {
        return value * value;
    }

    private static double clip(double value) {
        return Math.max(-4, Math.min(4, value));
    }
}
