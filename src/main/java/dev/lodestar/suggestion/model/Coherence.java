package dev.lodestar.suggestion.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.lodestar.language.StopWords;
import dev.lodestar.language.Words;

/**
 * Whether the statements of a theme have enough in common to be said in one sentence.
 * <p>
 * The rule is our own: the mean cosine similarity to the middle is at least {@value #NEAR} (the model is bge-small-en-v1.5),
 * or at least 40 % of the people use the same content word, other than one for a time. Both numbers were chosen on twelve
 * themes of the example workspace that were read by eye, four of which nobody could name; they were not tried on others yet.
 */
final class Coherence {

    static final double NEAR = 0.8;
    static final double SHARED = 0.4;

    /** They say when or how long, and not what about. */
    private static final Set<String> TIMES = Set.of("minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
            "month", "months", "quarter", "quarters", "year", "years", "time", "times", "today");

    /** Letters of a word that tell it apart: "manager" and "managers", "migrate" and "migration" are the same. */
    private static final int STEM = 6;

    private Coherence() {
    }

    /**
     * Whether they belong together.
     *
     * @param mean mean cosine similarity of the statements to their middle
     * @param oneEach one statement of each person
     */
    static boolean isCoherent(double mean, List<String> oneEach) {
        return mean >= NEAR || shared(oneEach) >= SHARED;
    }

    /** The largest share of the statements that have one content word in common, 0 to 1. */
    static double shared(List<String> oneEach) {
        var counts = new HashMap<String, Integer>();
        for (var text : oneEach) {
            stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) Math.max(1, oneEach.size());
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : Words.of(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 2 && !TIMES.contains(word) && !StopWords.contains(word) && !StopWords.isNegation(word)) {
                var singular = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                stems.add(singular.substring(0, Math.min(STEM, singular.length())));
            }
        }
        return stems;
    }
}
