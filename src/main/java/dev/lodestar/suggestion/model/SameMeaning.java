package dev.lodestar.suggestion.model;

import java.util.Locale;

import dev.lodestar.language.Embeddings;
import dev.lodestar.language.Vectors;
import dev.lodestar.language.Words;

/**
 * Whether words mean the same: they are the same but for capital letters, the one are the initials of the other, or their
 * vectors are as alike as {@link VectorSimilarity#SAME_STATEMENT}.
 *
 * @param vectors of all words that are compared
 */
public record SameMeaning(Embeddings vectors) {

    private static final int SHORTEST_ABBREVIATION = 2;

    public boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other) || isShortFor(one, other) || isShortFor(other, one)
                || Vectors.dot(vectors.of(one), vectors.of(other)) >= VectorSimilarity.SAME_STATEMENT;
    }

    /** "SaaS" is short for "Software as a service". */
    static boolean isShortFor(String one, String other) {
        var initials = new StringBuilder();
        Words.of(other.toLowerCase(Locale.ROOT)).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.length() >= SHORTEST_ABBREVIATION && initials.toString().equals(one.strip().toLowerCase(Locale.ROOT));
    }
}
