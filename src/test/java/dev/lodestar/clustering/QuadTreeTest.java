package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

class QuadTreeTest {

    private static final int SIZE = 400;

    private final double[] x = new double[SIZE];
    private final double[] y = new double[SIZE];
    private final double[] pushX = new double[SIZE];
    private final double[] pushY = new double[SIZE];
    private final double[] likeness = new double[SIZE];

    @Test
    void crowds_push_nearly_as_their_points_do_one_by_one() {
        var random = new Random(4);
        for (int i = 0; i < SIZE; i++) {
            x[i] = random.nextGaussian() * 20 + (i % 3) * 60;
            y[i] = random.nextGaussian() * 20;
        }

        new QuadTree(x, y).push(0, SIZE, pushX, pushY, likeness);

        double error = 0;
        for (int point = 0; point < SIZE; point++) {
            double sum = 0;
            double exactX = 0;
            double exactY = 0;
            double largest = 0;
            for (int other = 0; other < SIZE; other++) {
                double dx = x[point] - x[other];
                double dy = y[point] - y[other];
                double near = other == point ? 0 : 1 / (1 + dx * dx + dy * dy);
                sum += near;
                exactX += near * near * dx;
                exactY += near * near * dy;
                largest += near * near * Math.hypot(dx, dy);
            }
            assertThat(likeness[point]).isCloseTo(sum, within(0.05 * sum));
            error += Math.hypot(pushX[point] - exactX, pushY[point] - exactY) / largest;
        }
        assertThat(error / SIZE).isLessThan(0.015);
    }

    @Test
    void points_at_one_place_do_not_push_each_other() {
        new QuadTree(x, y).push(0, SIZE, pushX, pushY, likeness);

        assertThat(likeness).containsOnly(SIZE - 1);
        assertThat(pushX).containsOnly(0);
    }
}
