package dev.lodestar.theme.grouping.model;

import java.util.List;

/**
 * A group of ideas that say the same thing.
 *
 * @param name the shortest good answer near its centroid, at most eight words
 * @param phrases two or three phrases that set it apart; none when nothing does
 * @param people distinct people in it, 2 or more
 * @param ideas its members, nearest to the centroid first
 * @param centroid the direction of the mean of its distinct texts, of length 1
 * @param confidence how well it comes back when one text in five is left out, 0 to 1; below 0.5 it is an accident of this
 *        sample, from 0.75 it is stable (Hennig 2007)
 */
public record FoundTheme(String name, List<String> phrases, long people, List<Idea> ideas, float[] centroid,
        double confidence) {

    /**
     * A member.
     *
     * @param index its place in what was searched
     * @param similarity cosine similarity to the centroid, -1 to 1
     */
    public record Idea(int index, double similarity) {
    }
}
