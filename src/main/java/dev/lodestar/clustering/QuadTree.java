package dev.lodestar.clustering;

import java.util.Arrays;

/**
 * The points of a picture in nested squares, so that a distant crowd pushes like one heavy point at its middle.
 * <p>
 * Source: J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324 (1986) 446, as L. van der
 * Maaten, "Accelerating t-SNE using tree-based algorithms", JMLR 15 (2014) 3221, uses it.
 */
final class QuadTree {

    /** A crowd counts as one point if its square is narrower than this share of its distance. */
    private static final double COARSENESS = 0.6;

    /** Points that still share a square this deep stay together. */
    private static final int DEEPEST = 40;

    private static final int NONE = -1;

    private final double[] x;
    private final double[] y;
    private int squares = 1;
    private int[] children;
    private int[] count;
    private double[] middleX;
    private double[] middleY;
    private double[] width;
    private boolean[] leaf;

    /**
     * Sorts points into squares.
     *
     * @param x their places, which do not change while the tree is used
     * @param y in the same order, which is part of the last digits of the result
     */
    QuadTree(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        int room = 2 * x.length + 16;
        children = new int[4 * room];
        count = new int[room];
        middleX = new double[room];
        middleY = new double[room];
        width = new double[room];
        leaf = new boolean[room];
        Arrays.fill(leaf, true);
        double left = Arrays.stream(x).min().orElse(0);
        double low = Arrays.stream(y).min().orElse(0);
        double size = Math.max(Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - low);
        Arrays.fill(children, NONE);
        width[0] = size;
        for (int point = 0; point < x.length; point++) {
            add(point, left + size / 2, low + size / 2, size);
        }
        for (int square = 0; square < squares; square++) {
            middleX[square] /= count[square];
            middleY[square] /= count[square];
        }
    }

    private void add(int point, double centreX, double centreY, double size) {
        int square = 0;
        for (int depth = 0;; depth++) {
            boolean alone = count[square] == 1 && depth < DEEPEST;
            double otherX = middleX[square];
            double otherY = middleY[square];
            boolean empty = count[square] == 0;
            count[square]++;
            middleX[square] += x[point];
            middleY[square] += y[point];
            if (empty || depth == DEEPEST) {
                return;
            }
            size /= 2;
            if (alone) {
                int child = child(square, quadrant(otherX, otherY, centreX, centreY), size);
                count[child] = 1;
                middleX[child] = otherX;
                middleY[child] = otherY;
            }
            int quadrant = quadrant(x[point], y[point], centreX, centreY);
            square = child(square, quadrant, size);
            centreX += (quadrant & 1) == 0 ? -size / 2 : size / 2;
            centreY += (quadrant & 2) == 0 ? -size / 2 : size / 2;
        }
    }

    private static int quadrant(double x, double y, double centreX, double centreY) {
        return (x < centreX ? 0 : 1) + (y < centreY ? 0 : 2);
    }

    private int child(int square, int quadrant, double size) {
        int place = 4 * square + quadrant;
        if (children[place] == NONE) {
            if (squares == count.length) {
                grow();
            }
            width[squares] = size;
            leaf[square] = false;
            children[place] = squares++;
        }
        return children[place];
    }

    private void grow() {
        int room = 2 * squares;
        int known = children.length;
        children = Arrays.copyOf(children, 4 * room);
        Arrays.fill(children, known, children.length, NONE);
        count = Arrays.copyOf(count, room);
        middleX = Arrays.copyOf(middleX, room);
        middleY = Arrays.copyOf(middleY, room);
        width = Arrays.copyOf(width, room);
        leaf = Arrays.copyOf(leaf, room);
        Arrays.fill(leaf, squares, room, true);
    }

    /**
     * How all other points push some points away, before it is divided by the sum of all likenesses. The likeness of two points
     * is 1 / (1 + distance²).
     *
     * @param from the first point
     * @param to the point behind the last
     * @param pushX gets for each point the sum of the squared likenesses times the difference of places
     * @param pushY the other part of it
     * @param likeness gets for each point the sum of its likenesses to the others
     */
    void push(int from, int to, double[] pushX, double[] pushY, double[] likeness) {
        var stack = new int[4 * DEEPEST];
        for (int point = from; point < to; point++) {
            double sum = 0;
            double sumX = 0;
            double sumY = 0;
            int size = 1;
            stack[0] = 0;
            while (size > 0) {
                int square = stack[--size];
                double dx = x[point] - middleX[square];
                double dy = y[point] - middleY[square];
                double distance = dx * dx + dy * dy;
                if (leaf[square] || width[square] * width[square] < COARSENESS * COARSENESS * distance) {
                    double near = 1 / (1 + distance);
                    double weight = count[square] * near;
                    sum += weight;
                    sumX += weight * near * dx;
                    sumY += weight * near * dy;
                    continue;
                }
                for (int i = 4 * square; i < 4 * square + 4; i++) {
                    if (children[i] != NONE) {
                        stack[size++] = children[i];
                    }
                }
            }
            pushX[point] = sumX;
            pushY[point] = sumY;
            likeness[point] = sum - 1;
        }
    }
}
