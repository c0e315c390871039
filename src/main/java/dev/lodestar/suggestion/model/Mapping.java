package dev.lodestar.suggestion.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.lodestar.catalogue.AttributeDefinition;

/**
 * Which attribute the words of a theme are about, by likeness to the catalogue.
 *
 * @param winner the definition that wins clearly, if one does
 * @param candidates the three likeliest, best first
 */
public record Mapping(Optional<AttributeDefinition> winner, List<Candidate> candidates) {

    /**
     * A winner reaches at least this score, and is better than the next by at least {@link #MARGIN}. On the 153 themes of
     * {@link MappingScore} these two named an attribute for 39 themes, for 38 of them the right one; a score of 0.60 named
     * one for 95, of which 63 were right. All the others are asked about.
     */
    static final double SCORE = 0.65;

    static final double MARGIN = 0.01;

    static final int CANDIDATES = 3;

    /**
     * Chooses.
     *
     * @param definitions those that may be chosen
     * @param scores of each by key
     */
    public static Mapping of(List<AttributeDefinition> definitions, Map<String, Double> scores) {
        var byKey = new TreeMap<String, AttributeDefinition>();
        definitions.forEach(definition -> byKey.put(definition.key(), definition));
        var ranked = new ArrayList<Candidate>();
        byKey.keySet().forEach(key -> ranked.add(new Candidate(key, scores.getOrDefault(key, -1.0))));
        // Keys break ties, so the order is the same always.
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key));
        var best = List.copyOf(ranked.subList(0, Math.min(CANDIDATES, ranked.size())));
        return new Mapping(isClear(ranked) ? Optional.ofNullable(byKey.get(ranked.get(0).key())) : Optional.empty(), best);
    }

    private static boolean isClear(List<Candidate> ranked) {
        return !ranked.isEmpty() && ranked.get(0).score() >= SCORE
                && (ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= MARGIN);
    }
}
