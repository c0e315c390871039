package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.IntStream;

/**
 * How many of the texts nearest in meaning to a text are also nearest to it in the picture, in the mean.
 *
 * @param kept the mean number of neighbours that a text keeps, 0 to {@code neighbours}
 * @param neighbours how many neighbours were looked at
 * @param byChance how many a text would keep if the texts stood anywhere
 */
public record Trustworthiness(double kept, int neighbours, double byChance) {

    /** Of an empty picture. */
    static final Trustworthiness NOTHING = new Trustworthiness(0, 0, 0);

    /** So many texts tell it for all; their order is as good as chance. */
    private static final int SAMPLE = 1000;

    /**
     * Measures a picture.
     *
     * @param neighbours for each text those nearest in meaning, equally many
     * @param places in the same order, which comes from the hashes
     */
    static Trustworthiness of(int[][] neighbours, Points places) {
        int size = neighbours.length;
        int count = neighbours[0].length;
        int sample = Math.min(SAMPLE, size);
        double kept = IntStream.range(0, sample).map(text -> kept(text, neighbours[text], places)).sum();
        return new Trustworthiness(kept / sample, count, size > 1 ? (double) count * count / (size - 1) : 0);
    }

    private static int kept(int text, int[] neighbours, Points places) {
        var distances = new double[places.size()];
        for (int other = 0; other < distances.length; other++) {
            distances[other] = other == text ? Double.POSITIVE_INFINITY
                    : Math.hypot(places.x()[text] - places.x()[other], places.y()[text] - places.y()[other]);
        }
        var meant = new HashSet<Integer>();
        Arrays.stream(neighbours).forEach(meant::add);
        int kept = 0;
        for (int rank = 0; rank < neighbours.length; rank++) {
            int nearest = 0;
            for (int other = 1; other < distances.length; other++) {
                nearest = distances[other] < distances[nearest] ? other : nearest;
            }
            kept += meant.contains(nearest) ? 1 : 0;
            distances[nearest] = Double.POSITIVE_INFINITY;
        }
        return kept;
    }
}
