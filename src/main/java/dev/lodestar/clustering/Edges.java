package dev.lodestar.clustering;

import java.util.Arrays;

/**
 * Undirected edges, each once, the smaller node first, ordered by both.
 *
 * @param nodes how many nodes there are
 * @param from the smaller node of each edge
 * @param to the larger node of each edge
 * @param weights above 0
 */
public record Edges(int nodes, int[] from, int[] to, double[] weights) {

    /**
     * Joins each node to its neighbours; if both name each other, both weights count.
     *
     * @param neighbours of each node, without itself
     * @param weights in the same places
     */
    public static Edges of(int[][] neighbours, double[][] weights) {
        int nodes = neighbours.length;
        var starts = starts(neighbours);
        var larger = new int[starts[nodes]];
        var weight = new double[starts[nodes]];
        var next = Arrays.copyOf(starts, nodes);
        for (int node = 0; node < nodes; node++) {
            for (int i = 0; i < neighbours[node].length; i++) {
                int other = neighbours[node][i];
                int place = next[Math.min(node, other)]++;
                larger[place] = Math.max(node, other);
                weight[place] = weights[node][i];
            }
        }
        var builder = new Builder(nodes, larger.length);
        for (int node = 0; node < nodes; node++) {
            addSorted(builder, node, larger, weight, starts[node], starts[node + 1]);
        }
        return builder.build();
    }

    /** Where the edges of each smaller node begin, and at the end how many there are. */
    private static int[] starts(int[][] neighbours) {
        var starts = new int[neighbours.length + 1];
        for (int node = 0; node < neighbours.length; node++) {
            for (int other : neighbours[node]) {
                starts[Math.min(node, other) + 1]++;
            }
        }
        for (int node = 0; node < neighbours.length; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    private static void addSorted(Builder builder, int node, int[] larger, double[] weight, int start, int end) {
        // An edge named twice stands twice in a row; a handful of edges a node, so insertion is fast.
        for (int i = start + 1; i < end; i++) {
            int other = larger[i];
            double strength = weight[i];
            int place = i;
            while (place > start && larger[place - 1] > other) {
                larger[place] = larger[place - 1];
                weight[place] = weight[place - 1];
                place--;
            }
            larger[place] = other;
            weight[place] = strength;
        }
        for (int i = start; i < end; i++) {
            boolean twice = i + 1 < end && larger[i + 1] == larger[i];
            builder.add(node, larger[i], twice ? weight[i] + weight[i + 1] : weight[i]);
            i += twice ? 1 : 0;
        }
    }

    /**
     * The edges between some of the nodes.
     *
     * @param kept numbers of the nodes, ascending; the first becomes node 0
     */
    Edges among(int[] kept) {
        var places = new int[nodes];
        Arrays.fill(places, -1);
        for (int place = 0; place < kept.length; place++) {
            places[kept[place]] = place;
        }
        var builder = new Builder(kept.length, from.length);
        for (int edge = 0; edge < from.length; edge++) {
            if (places[from[edge]] >= 0 && places[to[edge]] >= 0) {
                builder.add(places[from[edge]], places[to[edge]], weights[edge]);
            }
        }
        return builder.build();
    }

    private static final class Builder {

        private final int nodes;
        private final int[] from;
        private final int[] to;
        private final double[] weights;
        private int size;

        Builder(int nodes, int most) {
            this.nodes = nodes;
            from = new int[most];
            to = new int[most];
            weights = new double[most];
        }

        void add(int one, int other, double weight) {
            from[size] = one;
            to[size] = other;
            weights[size] = weight;
            size++;
        }

        Edges build() {
            return new Edges(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(weights, size));
        }
    }
}
