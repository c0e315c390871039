package dev.lodestar.clustering;

import java.util.Arrays;

/**
 * Where things stand in a picture, in their order.
 *
 * @param x from -1 to 1, from left to right
 * @param y from -1 to 1, from the bottom to the top, in the same measure
 */
public record Points(double[] x, double[] y) {

    /** The same picture as large as fits. */
    static Points fitted(double[] x, double[] y) {
        double middleX = middle(x);
        double middleY = middle(y);
        double reach = Math.max(reach(x, middleX), reach(y, middleY));
        double scale = reach > 0 ? 1 / reach : 1;
        return new Points(Arrays.stream(x).map(value -> (value - middleX) * scale).toArray(),
                Arrays.stream(y).map(value -> (value - middleY) * scale).toArray());
    }

    /**
     * Each place where it belongs.
     *
     * @param order of each place here the number that it gets
     */
    Points reordered(int[] order) {
        var newX = new double[order.length];
        var newY = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            newX[order[i]] = x[i];
            newY[order[i]] = y[i];
        }
        return new Points(newX, newY);
    }

    public int size() {
        return x.length;
    }

    private static double middle(double[] values) {
        return (Arrays.stream(values).max().orElse(0) + Arrays.stream(values).min().orElse(0)) / 2;
    }

    private static double reach(double[] values, double middle) {
        return Arrays.stream(values).map(value -> Math.abs(value - middle)).max().orElse(0);
    }
}
