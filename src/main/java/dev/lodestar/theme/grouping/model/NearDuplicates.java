package dev.lodestar.theme.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import dev.lodestar.clustering.NearestNeighbours;

/**
 * What is said in a theme in the same or in nearly the same words, so that a list shows it once and says by how many. People
 * are counted all the same: two who write alike are two.
 */
public final class NearDuplicates {

    /** Cosine similarity above which two texts are nearly the same words. */
    public static final double NEARLY_THE_SAME = 0.95;

    private static final int NEIGHBOURS = 15;

    private NearDuplicates() {
    }

    /**
     * For each idea the place in the list of the one that stands for it: the first of those that say it, which stands for
     * itself. What is nearly the same as something in between is nearly the same.
     *
     * @param words of the ideas, as {@link dev.lodestar.language.IdeaUnit#sameWords()} gives them, the best first
     */
    public static List<Integer> among(List<String> words, Function<String, float[]> vectorOf) {
        var wordings = new HashMap<String, Integer>();
        var distinct = new ArrayList<String>();
        for (var text : words) {
            if (wordings.putIfAbsent(text, distinct.size()) == null) {
                distinct.add(text);
            }
        }
        var leaders = leaders(distinct.stream().map(vectorOf).toList());
        var firstOf = new HashMap<Integer, Integer>();
        var duplicates = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            duplicates.add(firstOf.computeIfAbsent(leaders[Objects.requireNonNull(wordings.get(words.get(i)))],
                    leader -> duplicates.size()));
        }
        return duplicates;
    }

    private static int[] leaders(List<float[]> vectors) {
        var leaders = new int[vectors.size()];
        Arrays.setAll(leaders, i -> i);
        var near = NearestNeighbours.among(vectors, NEIGHBOURS);
        for (int i = 0; i < leaders.length; i++) {
            for (int k = 0; k < near.indices()[i].length; k++) {
                if (near.similarities()[i][k] > NEARLY_THE_SAME) {
                    join(leaders, i, near.indices()[i][k]);
                }
            }
        }
        Arrays.setAll(leaders, i -> leader(leaders, i));
        return leaders;
    }

    private static void join(int[] leaders, int one, int other) {
        int first = leader(leaders, one);
        int second = leader(leaders, other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private static int leader(int[] leaders, int of) {
        int leader = of;
        while (leaders[leader] != leader) {
            leader = leaders[leader];
        }
        return leader;
    }
}
