package dev.lodestar.theme.edit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import dev.lodestar.language.Vectors;
import dev.lodestar.theme.identity.model.Lineage;

import org.jspecify.annotations.Nullable;

/**
 * What a search found, as people want it. The edits are constraints: applied to the result of themselves they change nothing,
 * the order of the ideas does not matter, each idea is in one theme or in none, and without the last edit everything is as it
 * was before.
 *
 * @param themes those that have an idea, by identity
 * @param unplaced the numbers of the ideas that belong to no theme, ascending
 */
public record EditedThemes(List<EditedTheme> themes, List<Integer> unplaced) {

    /**
     * An idea joins a pinned theme when the cosine of its words to those of a confirmed quote reaches this. It is where two
     * statements are taken for the same one elsewhere in Lodestar.
     */
    public static final double NEAR = 0.85;

    /**
     * Applies the edits.
     *
     * @param ideas what was found
     * @param edits those that count, the oldest first
     * @param lineages of all themes
     * @param vectorOf the vector of the words with a hash, of length 1, or null for words that are near to nothing; asked only
     *        for pinned themes
     */
    public static EditedThemes of(List<Idea> ideas, List<Edit> edits, List<Lineage> lineages,
            Function<String, float[]> vectorOf) {
        var draft = new EditPlan();
        edits.forEach(edit -> edit.on(draft));
        draft.group(lineages.stream().sorted(Comparator.comparing(Lineage::born).thenComparing(Lineage::identity))
                .toList());
        var index = new QuoteIndex(ideas.stream().map(Idea::quote).toList());
        var places = new UUID[ideas.size()];
        for (int i = 0; i < places.length; i++) {
            var found = ideas.get(i).found();
            places[i] = found == null ? null : draft.root(found);
        }
        var held = new HashSet<Integer>();
        var confirmed = new TreeSet<Integer>();
        draft.places().forEach((quote, place) -> index.find(quote).forEach(idea -> {
            places[idea] = place.map(draft::root).orElse(null);
            held.add(idea);
            if (draft.confirmed().contains(quote)) {
                confirmed.add(idea);
            } else {
                confirmed.remove(idea);
            }
        }));
        new PinnedThemes(draft, vectorOf).gather(ideas, places, held);
        return sorted(draft, places, confirmed);
    }

    private static EditedThemes sorted(EditPlan draft, UUID[] places, Set<Integer> confirmed) {
        var members = new TreeMap<UUID, List<Integer>>();
        var unplaced = new ArrayList<Integer>();
        for (int i = 0; i < places.length; i++) {
            (places[i] == null ? unplaced : members.computeIfAbsent(places[i], identity -> new ArrayList<>())).add(i);
        }
        var themes = members.entrySet().stream()
                .map(entry -> new EditedTheme(entry.getKey(), draft.name(entry.getKey()),
                        draft.pinned().contains(entry.getKey()), draft.isIgnored(entry.getKey()), entry.getValue(),
                        new TreeSet<>(entry.getValue().stream().filter(confirmed::contains).toList())))
                .toList();
        return new EditedThemes(themes, unplaced);
    }

    /** Ideas come to pinned themes, and leave them, by how near they are to a confirmed quote. */
    private record PinnedThemes(EditPlan draft, Function<String, float[]> vectorOf) {

        private record Nearest(@Nullable UUID identity, double similarity) {
        }

        void gather(List<Idea> ideas, UUID[] places, Set<Integer> held) {
            if (draft.pinned().isEmpty()) {
                return;
            }
            var confirmed = confirmedVectors();
            var nearest = new HashMap<String, Nearest>();
            for (int i = 0; i < places.length; i++) {
                if (held.contains(i)) {
                    continue;
                }
                var near = nearest.computeIfAbsent(ideas.get(i).quote().wordsHash(), hash -> nearest(hash, confirmed));
                if (near.similarity() >= NEAR) {
                    places[i] = near.identity();
                } else if (places[i] != null && draft.pinned().contains(places[i])) {
                    places[i] = null;
                }
            }
        }

        private Map<UUID, List<float[]>> confirmedVectors() {
            var words = new TreeMap<UUID, TreeSet<String>>();
            draft.confirmed().forEach(quote -> Objects.requireNonNull(draft.places().get(quote)).map(draft::root)
                    .filter(draft.pinned()::contains)
                    .ifPresent(identity -> words.computeIfAbsent(identity, key -> new TreeSet<>()).add(quote.wordsHash())));
            var vectors = new TreeMap<UUID, List<float[]>>();
            words.forEach((identity, hashes) -> vectors.put(identity,
                    hashes.stream().map(vectorOf).filter(Objects::nonNull).toList()));
            return vectors;
        }

        private Nearest nearest(String hash, Map<UUID, List<float[]>> confirmed) {
            var vector = vectorOf.apply(hash);
            var best = new Nearest(null, -1);
            if (vector == null) {
                return best;
            }
            for (var entry : confirmed.entrySet()) {
                for (var other : entry.getValue()) {
                    double similarity = Vectors.dot(vector, other);
                    best = similarity > best.similarity() ? new Nearest(entry.getKey(), similarity) : best;
                }
            }
            return best;
        }
    }
}
