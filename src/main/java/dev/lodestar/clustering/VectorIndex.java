package dev.lodestar.clustering;

import java.util.ArrayList;
import java.util.List;

/**
 * Ideas of one topic that have a theme, held in memory to be compared with new ones. The search is exact: every idea is
 * looked at. They lie in blocks of columns, so that the inner loop adds whole rows of products at once, which the compiler
 * turns into vector instructions; a sum along one idea would have to be added in its order.
 */
public final class VectorIndex {

    private static final int BLOCK = 1024;

    private final int[] labels;
    private final float[][] blocks;
    private final int dimensions;

    private VectorIndex(int[] labels, float[][] blocks, int dimensions) {
        this.labels = labels;
        this.blocks = blocks;
        this.dimensions = dimensions;
    }

    /**
     * Takes the ideas in.
     *
     * @param vectors of length 1 and one dimension, in an order that comes from the words: of equally near ideas the first
     *        counts
     * @param labels for each the number of its theme
     */
    public static VectorIndex of(List<float[]> vectors, int[] labels) {
        int dimensions = vectors.isEmpty() ? 0 : vectors.get(0).length;
        var blocks = new float[(vectors.size() + BLOCK - 1) / BLOCK][];
        for (int block = 0; block < blocks.length; block++) {
            var rows = vectors.subList(block * BLOCK, Math.min(vectors.size(), (block + 1) * BLOCK));
            blocks[block] = new float[rows.size() * dimensions];
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < dimensions; column++) {
                    blocks[block][column * rows.size() + row] = rows.get(row)[column];
                }
            }
        }
        return new VectorIndex(labels.clone(), blocks, dimensions);
    }

    public int size() {
        return labels.length;
    }

    /** The ideas nearest to a vector of length 1, the nearest first; all of them if there are fewer than wanted. */
    public List<Neighbour> nearest(float[] vector, int wanted) {
        int most = Math.min(wanted, labels.length);
        var places = new int[most];
        var similarities = new float[most];
        int found = 0;
        for (int block = 0; block < blocks.length; block++) {
            var products = products(vector, blocks[block]);
            for (int row = 0; row < products.length; row++) {
                if (found < most || most > 0 && products[row] > similarities[most - 1]) {
                    found = Math.min(most, found + 1);
                    insert(places, similarities, found - 1, block * BLOCK + row, products[row]);
                }
            }
        }
        var nearest = new ArrayList<Neighbour>();
        for (int i = 0; i < most; i++) {
            nearest.add(new Neighbour(labels[places[i]], similarities[i]));
        }
        return nearest;
    }

    private float[] products(float[] vector, float[] block) {
        var products = new float[block.length / dimensions];
        int column = 0;
        for (; column + 4 <= dimensions; column += 4) {
            addFour(products, vector, column, block);
        }
        for (; column < dimensions; column++) {
            addOne(products, vector, column, block);
        }
        return products;
    }

    /** Four columns a pass, so that the sums are read and written a quarter as often. */
    private static void addFour(float[] sums, float[] vector, int column, float[] block) {
        int one = column * sums.length;
        int two = one + sums.length;
        int three = two + sums.length;
        int four = three + sums.length;
        float first = vector[column];
        float second = vector[column + 1];
        float third = vector[column + 2];
        float fourth = vector[column + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += first * block[one + i] + second * block[two + i] + third * block[three + i]
                    + fourth * block[four + i];
        }
    }

    private static void addOne(float[] sums, float[] vector, int column, float[] block) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += vector[column] * block[column * sums.length + i];
        }
    }

    /** Moves what is smaller towards the end, where the last falls out. */
    private static void insert(int[] places, float[] similarities, int last, int place, float similarity) {
        int i = last;
        while (i > 0 && similarities[i - 1] < similarity) {
            similarities[i] = similarities[i - 1];
            places[i] = places[i - 1];
            i--;
        }
        similarities[i] = similarity;
        places[i] = place;
    }
}
