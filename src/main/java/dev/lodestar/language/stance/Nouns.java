package dev.lodestar.language.stance;

import java.util.List;
import java.util.Set;

/**
 * What the words of a clause name.
 *
 * @param words in lower case, in order
 */
record Nouns(List<String> words) {

    private static final Set<String> ENDS = Set.of("of", "in", "for", "on", "with", "to", "from", "between", "by",
            "at", "when", "that", "which", "who", "as", "during", "within", "about", "and", "or", "if", "is", "are", "was",
            "were", "be", "it", "they", "we", "i", "you", "than", "into", "so");

    /** Whether a noun phrase cannot go on with the word. */
    static boolean endAt(String word) {
        return ENDS.contains(word);
    }

    /** The head of the noun phrase that begins at a place, or of the words before if none does: "documentation is missing". */
    Set<String> at(int place) {
        int to = end(place);
        return to > place ? head(place, to) : head(0, Math.min(end(0), place));
    }

    private int end(int place) {
        int to = place;
        while (to < words.size() && !endAt(words.get(to))) {
            to++;
        }
        return to;
    }

    /** The last word that is a thing rather than a verdict: AI in "AI slop". */
    private Set<String> head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Tokens.isContent(words.get(i)) && Cues.at(words.subList(i, i + 1), 0).isEmpty()) {
                return Set.of(Tokens.singular(words.get(i)));
            }
        }
        return Set.of();
    }
}
