package dev.lodestar.theme.grouping.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import dev.lodestar.language.ClusterNames;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Vectors;

/**
 * A group of ideas as its name and its centroid show it.
 *
 * @param name the shortest good answer near the centroid
 * @param centroid the direction of the mean of the distinct texts, of length 1
 * @param similarity of each text to the centroid, by the plain form of its words, -1 to 1
 */
public record ClusterSummary(String name, float[] centroid, Map<String, Double> similarity) {

    /**
     * Draws it. The same words in any order give the same summary.
     *
     * @param words what was said, at least one text
     * @param vectorOf the vector of words in their plain form
     */
    public static ClusterSummary of(List<String> words, Function<String, float[]> vectorOf) {
        var vectors = vectors(words, vectorOf);
        return around(Vectors.centroid(vectors.values()), words, vectors);
    }

    /** The summary around a centroid that is known already. */
    public static ClusterSummary around(float[] centroid, List<String> words, Function<String, float[]> vectorOf) {
        return around(centroid, words, vectors(words, vectorOf));
    }

    private static TreeMap<String, float[]> vectors(List<String> words, Function<String, float[]> vectorOf) {
        var vectors = new TreeMap<String, float[]>();
        words.forEach(text -> vectors.computeIfAbsent(SameWords.of(text), vectorOf));
        return vectors;
    }

    private static ClusterSummary around(float[] centroid, List<String> words, TreeMap<String, float[]> vectors) {
        // One spelling for the same words: the smallest, so that the order of the input does not show.
        var spelling = new HashMap<String, String>();
        words.forEach(text -> spelling.merge(SameWords.of(text), text, (one, other) -> one.compareTo(other) < 0 ? one : other));
        var similarity = new HashMap<String, Double>();
        var texts = new ArrayList<String>();
        var similarities = new ArrayList<Double>();
        vectors.forEach((plain, vector) -> {
            double one = Vectors.dot(centroid, vector);
            similarity.put(plain, one);
            texts.add(spelling.get(plain));
            similarities.add(one);
        });
        return new ClusterSummary(ClusterNames.name(texts, similarities), centroid, similarity);
    }
}
