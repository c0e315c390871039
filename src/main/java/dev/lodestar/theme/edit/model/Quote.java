package dev.lodestar.theme.edit.model;

import java.util.Comparator;
import java.util.UUID;

/**
 * One idea of one person, in a form in which later searches know it again: by its place in the answer, or, where the answer
 * was imported anew or cut otherwise, as the same words of the same person.
 *
 * @param sourceId the answer, or the coding of the passage
 * @param start first code point in it, from 0
 * @param end code point after the last
 * @param personId who said it
 * @param wordsHash SHA-256 of the words in their plain form, in hexadecimal
 */
public record Quote(UUID sourceId, int start, int end, UUID personId, String wordsHash) implements Comparable<Quote> {

    private static final Comparator<Quote> BY_CONTENT = Comparator.comparing(Quote::wordsHash)
            .thenComparing(Quote::personId).thenComparing(Quote::sourceId).thenComparing(Quote::start)
            .thenComparing(Quote::end);

    /** By the words first, so that ties are broken by content. */
    @Override
    public int compareTo(Quote other) {
        return BY_CONTENT.compare(this, other);
    }
}
