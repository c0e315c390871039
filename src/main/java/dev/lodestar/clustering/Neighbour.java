package dev.lodestar.clustering;

/**
 * An idea that has a theme and is near to a new one.
 *
 * @param label the number of its theme
 * @param similarity cosine similarity to the new idea, -1 to 1
 */
public record Neighbour(int label, float similarity) {
}
