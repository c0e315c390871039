package dev.lodestar.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of texts in which those that mean the same lie near each other. It knows of no themes, so that whatever people do
 * to these, every text keeps its place. The same texts in any order get the same picture.
 *
 * @param places of the texts, in their order
 * @param faithfulness how much of what lies near in meaning lies near in the picture
 */
public record TextLayout(Points places, Trustworthiness faithfulness) {

    private static final int EARLY = 75;
    private static final int STEPS = 150;

    /** With fewer texts there are no neighbourhoods, and the plane of the largest differences shows them as well. */
    private static final int FEWEST = 8;

    /** Who comes in later stands between this many of those that are there. */
    private static final int ANCHORS = 5;

    /**
     * Draws the picture.
     *
     * @param hashes of the texts, all different; texts are walked in their order
     * @param vectors of the texts, of length 1, in the same order
     */
    public static TextLayout of(List<String> hashes, List<float[]> vectors) {
        int size = hashes.size();
        if (size == 0) {
            return new TextLayout(new Points(new double[0], new double[0]), Trustworthiness.NOTHING);
        }
        var order = IntStream.range(0, size).boxed().sorted(Comparator.comparing(hashes::get)).mapToInt(i -> i).toArray();
        var sorted = Arrays.stream(order).mapToObj(vectors::get).toList();
        var nearest = NearestNeighbours.among(sorted, TextClustering.neighbours(size));
        var plane = PrincipalComponents.of(sorted);
        boolean flat = Arrays.stream(plane[0]).allMatch(value -> Math.abs(value) < 1e-9);
        var found = size < FEWEST || flat ? plane
                : TSne.of(Edges.of(nearest.indices(), LocalScaling.weights(nearest.similarities())), plane, 1,
                        EARLY, STEPS);
        var places = Points.fitted(found[0], found[1]);
        return new TextLayout(places.reordered(order), Trustworthiness.of(nearest.indices(), places));
    }

    /**
     * Places for texts that came in later, between those that mean nearly the same. What was there stays where it is.
     *
     * @param there the vectors of the texts of this picture, in their order
     * @param later vectors of length 1
     */
    public Points beside(List<float[]> there, List<float[]> later) {
        var x = new double[later.size()];
        var y = new double[later.size()];
        var anchors = VectorIndex.of(there, IntStream.range(0, there.size()).toArray());
        for (int i = 0; i < later.size(); i++) {
            double sum = 0;
            for (var anchor : anchors.nearest(later.get(i), ANCHORS)) {
                // A likeness of .9 counts about as much as four of .8, so that who repeats a text stands by it.
                double weight = Math.pow(Math.max(1e-6, 1 - anchor.similarity()), -2);
                x[i] += weight * places.x()[anchor.label()];
                y[i] += weight * places.y()[anchor.label()];
                sum += weight;
            }
            x[i] /= sum;
            y[i] /= sum;
        }
        return new Points(x, y);
    }
}
