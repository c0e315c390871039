package dev.lodestar.theme.extraction;

import java.util.List;

/**
 * A group of ideas that say the same thing.
 *
 * @param name the shortest good answer near its middle, at most eight words
 * @param phrases two or three phrases that set it apart; none when nothing does
 * @param people distinct people in it, 2 or more
 * @param ideas its members, nearest to the middle first
 * @param middle the direction of the mean of its distinct texts, of length 1
 */
public record FoundTheme(String name, List<String> phrases, long people, List<Idea> ideas, float[] middle) {

    /**
     * A member.
     *
     * @param index its place in what was searched
     * @param similarity cosine similarity to the middle, -1 to 1
     */
    public record Idea(int index, double similarity) {
    }
}
