package dev.lodestar.language.stance;

import java.util.List;
import java.util.Set;

/** What has begun and waits for the word that it is about. */
final class Scope {

    static final Set<String> JOINS = Set.of("and", "or", "nor");

    /** "No security problems": a trouble that is farther away is another thing, as in "do not see what causes problems". */
    private static final int REACH_TO_A_TROUBLE = 3;
    private static final Set<String> BETWEEN_NOT_AND_TROUBLE = Set.of("see", "cause", "causing", "encounter", "face",
            "experience", "single", "major", "serious", "happen", "break", "crash");

    private final List<String> words;
    private int behind = -1;

    /** A scope over words in lower case that has not begun. */
    Scope(List<String> words) {
        this.words = words;
    }

    /** The first place that it may reach. */
    int behind() {
        return behind;
    }

    boolean isOpen() {
        return behind >= 0;
    }

    void open(int place) {
        behind = place;
    }

    void close() {
        behind = -1;
    }

    boolean reaches(int place, int most) {
        return isOpen() && place >= behind && place - behind < most && !words.subList(behind, place).contains("and")
                && (place == behind || !JOINS.contains(words.get(behind)));
    }

    /** Whether it reaches a place; if so it has found its word. */
    boolean take(int place, int most) {
        boolean reached = reaches(place, most);
        if (reached) {
            close();
        }
        return reached;
    }

    /** Whether nothing but the trouble itself can be meant. */
    boolean isNearby(int place) {
        if (!reaches(place, REACH_TO_A_TROUBLE)) {
            return false;
        }
        boolean verb = words.get(behind - 1).equals("not");
        return words.subList(behind, place).stream().noneMatch(word -> Nouns.endAt(word)
                || verb && Tokens.isContent(word) && !BETWEEN_NOT_AND_TROUBLE.contains(word));
    }
}
