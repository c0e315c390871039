package dev.lodestar.language;

/**
 * One idea of an answer, with its place in it.
 *
 * @param start first code point, counted from 0 in the answer as it was given
 * @param end code point after the last
 * @param text the words between them, as they were given
 */
public record IdeaUnit(int start, int end, String text) {

    /**
     * The form in which two units are the same words: lower case, single spaces, no marks around.
     */
    public String sameWords() {
        return SameWords.of(text);
    }
}
