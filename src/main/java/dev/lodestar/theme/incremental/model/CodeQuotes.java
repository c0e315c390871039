package dev.lodestar.theme.incremental.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import dev.lodestar.language.Vectors;

/**
 * Codes by what people confirmed to belong to them, to suggest codes for other words. The similarity of words to a code is
 * four fifths their similarity to the centroid of its quotes and one fifth that to its nearest quote, which helps codes that
 * hold more than one wording.
 */
public final class CodeQuotes {

    /** A code with fewer confirmed quotes suggests itself to nobody. */
    public static final int FEWEST = 3;

    /** At most so many codes are suggested. */
    public static final int MOST = 3;

    /**
     * What is less similar is not suggested. Low on purpose: of words about another subject about half stay below, while
     * hardly any word with a right code does. A suggestion costs the coder a glance.
     */
    public static final double FLOOR = 0.65;

    private static final double NEAREST = 0.2;

    private final Map<UUID, Quotes> codes = new TreeMap<>();

    private record Quotes(float[] centroid, List<float[]> vectors) {

        double similarity(float[] vector) {
            double nearest = vectors.stream().mapToDouble(quote -> Vectors.dot(quote, vector)).max().orElseThrow();
            return (1 - NEAREST) * Vectors.dot(centroid, vector) + NEAREST * nearest;
        }
    }

    /**
     * Takes the quotes in.
     *
     * @param quotes for each code the vectors of its different confirmed quotes, of length 1
     */
    public CodeQuotes(Map<UUID, List<float[]>> quotes) {
        quotes.forEach((code, vectors) -> {
            if (vectors.size() >= FEWEST) {
                codes.put(code, new Quotes(Vectors.centroid(vectors), List.copyOf(vectors)));
            }
        });
    }

    /** Whether no code has enough quotes. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The codes most like a vector of length 1 and not below the floor, the most similar first. */
    public List<LikelyCode> likely(float[] vector) {
        var likely = new ArrayList<LikelyCode>();
        codes.forEach((code, quotes) -> {
            double similarity = quotes.similarity(vector);
            if (similarity >= FLOOR) {
                likely.add(new LikelyCode(code, similarity, quotes.vectors().size()));
            }
        });
        likely.sort(Comparator.comparingDouble((LikelyCode code) -> -code.similarity()));
        return likely.stream().limit(MOST).toList();
    }
}
