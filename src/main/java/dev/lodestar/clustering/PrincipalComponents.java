package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.List;

/**
 * The plane in which vectors differ most, where a layout begins: it holds where the large groups lie, and owes nothing to
 * chance.
 * <p>
 * Source: D. Kobak and G. C. Linderman, "Initialization is critical for preserving global data structure in both t-SNE and
 * UMAP", Nature Biotechnology 39 (2021) 156; the axes by orthogonal iteration (G. H. Golub and C. F. Van Loan, Matrix
 * Computations, section 8.2).
 */
final class PrincipalComponents {

    private static final int ITERATIONS = 60;

    private PrincipalComponents() {
    }

    /**
     * The places in the plane.
     *
     * @param vectors at least one, of one dimension
     * @return two axes, the one of the larger spread first, each with a number for every vector and a mean of 0
     */
    static double[][] of(List<float[]> vectors) {
        int dimensions = vectors.get(0).length;
        var mean = new double[dimensions];
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        var spread = spread(vectors, mean);
        var first = axis(spread, new double[dimensions], 0);
        var second = axis(spread, first, 1);
        return new double[][] { along(vectors, mean, first), along(vectors, mean, second) };
    }

    private static double[][] spread(List<float[]> vectors, double[] mean) {
        int dimensions = mean.length;
        var spread = new double[dimensions][dimensions];
        var centred = new double[dimensions];
        for (var vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                centred[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < dimensions; i++) {
                var row = spread[i];
                double value = centred[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += value * centred[j];
                }
            }
        }
        for (int i = 0; i < dimensions; i++) {
            for (int j = 0; j < i; j++) {
                spread[j][i] = spread[i][j];
            }
        }
        return spread;
    }

    /** The direction of the largest spread that is at right angles to another one. */
    private static double[] axis(double[][] spread, double[] other, int number) {
        var axis = new double[other.length];
        for (int i = 0; i < axis.length; i++) {
            axis[i] = 1 + (i * 7 + number) % 5;
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            var next = new double[axis.length];
            for (int i = 0; i < axis.length; i++) {
                next[i] = dot(spread[i], axis);
            }
            double shared = dot(next, other);
            for (int i = 0; i < next.length; i++) {
                next[i] -= shared * other[i];
            }
            double length = Math.sqrt(dot(next, next));
            if (length < 1e-12) {
                return new double[axis.length];
            }
            axis = Arrays.stream(next).map(value -> value / length).toArray();
        }
        return upright(axis);
    }

    /** Of the two ways to turn an axis the one whose largest part is above 0. */
    private static double[] upright(double[] axis) {
        double largest = Arrays.stream(axis).reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
        return largest < 0 ? Arrays.stream(axis).map(value -> -value).toArray() : axis;
    }

    private static double[] along(List<float[]> vectors, double[] mean, double[] axis) {
        return vectors.stream().mapToDouble(vector -> {
            double sum = 0;
            for (int i = 0; i < axis.length; i++) {
                sum += (vector[i] - mean[i]) * axis[i];
            }
            return sum;
        }).toArray();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
