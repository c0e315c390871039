package dev.lodestar.theme.incremental.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import dev.lodestar.clustering.Neighbour;
import dev.lodestar.clustering.TextClustering;
import dev.lodestar.clustering.VectorIndex;

/**
 * Decides to which theme a new idea belongs: its nearest neighbours vote. The idea stays without a theme when nobody is near
 * enough to judge it, or when two themes are about equally strong. docs/adr/0009 has the measurements behind the numbers.
 */
public final class NeighbourVote {

    /** The nearest neighbour must be at least this similar; of words about another subject 95 in 100 are not. */
    public static final double FLOOR = 0.725;

    /** The lead of the winner over the next theme, as a share of all votes. */
    public static final double MARGIN = 0.10;

    /** A neighbour whose cosine similarity is larger by one part in so many has e times the weight. */
    private static final double SHARPNESS = 20;

    private NeighbourVote() {
    }

    /** The number of the theme of a new idea with a vector of length 1, or empty. */
    public static OptionalInt label(VectorIndex placed, float[] vector) {
        // As many as an idea was joined to when the themes were found.
        return winner(placed.nearest(vector, TextClustering.neighbours(placed.size())));
    }

    /**
     * Counts the votes.
     *
     * @param nearest the neighbours, the nearest first
     */
    static OptionalInt winner(List<Neighbour> nearest) {
        if (nearest.isEmpty() || nearest.get(0).similarity() < FLOOR) {
            return OptionalInt.empty();
        }
        var votes = new TreeMap<Integer, Double>();
        nearest.forEach(neighbour -> votes.merge(neighbour.label(),
                Math.exp(SHARPNESS * (neighbour.similarity() - 1)), Double::sum));
        var ranked = votes.entrySet().stream().sorted(Map.Entry.<Integer, Double> comparingByValue().reversed()).toList();
        double all = votes.values().stream().mapToDouble(vote -> vote).sum();
        double next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return (ranked.get(0).getValue() - next) / all >= MARGIN ? OptionalInt.of(ranked.get(0).getKey())
                : OptionalInt.empty();
    }
}
