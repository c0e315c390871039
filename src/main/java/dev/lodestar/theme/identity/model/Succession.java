package dev.lodestar.theme.identity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.edit.model.QuoteIndex;

import org.jspecify.annotations.Nullable;

/**
 * Knows the themes of earlier searches again by their members. A group and an earlier theme are compared by the Jaccard index
 * of their quotes, counting only quotes that both searches have, so that a theme does not become another one because more
 * people answered. Pairs are taken one to one, the most alike first, down to {@link #FLOOR}.
 * <p>
 * Source: D. Greene, D. Doyle, P. Cunningham, "Tracking the Evolution of Communities in Dynamic Social Networks", ASONAM
 * 2010, section III: communities of two steps are matched by the Jaccard index over a threshold, 0.3 in their experiments. A
 * pair over one half is the best of both sides (two disjoint groups cannot each hold more than half of a third), so that
 * taking the most alike first loses nothing where it matters.
 */
public final class Succession {

    /** Groups that share less than this are different themes. */
    public static final double FLOOR = 0.3;

    private Succession() {
    }

    private record Pair(int group, UUID identity, double jaccard, int shared, Quote smallest) {
    }

    /**
     * For each group which theme it is.
     *
     * @param groups the quotes of each found group, at least one in each, in any order
     * @param known the quotes of each theme when it was found last
     */
    public static List<Successor> of(List<List<Quote>> groups, Map<UUID, List<Quote>> known) {
        var indices = new TreeMap<UUID, QuoteIndex>();
        known.forEach((identity, quotes) -> indices.put(identity, new QuoteIndex(quotes)));
        var shared = new ArrayList<Map<UUID, Integer>>();
        var knownInGroup = new ArrayList<Integer>();
        var stillThere = new HashMap<UUID, Integer>();
        for (var group : groups) {
            var counts = new TreeMap<UUID, Integer>();
            int knownQuotes = 0;
            for (var quote : group) {
                boolean found = false;
                for (var entry : indices.entrySet()) {
                    if (!entry.getValue().find(quote).isEmpty()) {
                        counts.merge(entry.getKey(), 1, Integer::sum);
                        stillThere.merge(entry.getKey(), 1, Integer::sum);
                        found = true;
                    }
                }
                knownQuotes += found ? 1 : 0;
            }
            shared.add(counts);
            knownInGroup.add(knownQuotes);
        }
        var matched = match(pairs(groups, shared, knownInGroup, stillThere));
        var successors = new ArrayList<Successor>();
        for (int group = 0; group < groups.size(); group++) {
            var identity = matched.get(group);
            successors.add(new Successor(identity,
                    identity != null ? null : majority(shared.get(group), knownInGroup.get(group))));
        }
        return successors;
    }

    private static List<Pair> pairs(List<List<Quote>> groups, List<Map<UUID, Integer>> shared, List<Integer> knownInGroup,
            Map<UUID, Integer> stillThere) {
        var pairs = new ArrayList<Pair>();
        for (int group = 0; group < groups.size(); group++) {
            var smallest = Collections.min(groups.get(group));
            for (var entry : shared.get(group).entrySet()) {
                int both = entry.getValue();
                int inTheme = Objects.requireNonNull(stillThere.get(entry.getKey()));
                double jaccard = (double) both / (knownInGroup.get(group) + inTheme - both);
                if (jaccard >= FLOOR) {
                    pairs.add(new Pair(group, entry.getKey(), jaccard, both, smallest));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.jaccard()).thenComparing(pair -> -pair.shared())
                .thenComparing(Pair::smallest).thenComparing(Pair::identity));
        return pairs;
    }

    private static Map<Integer, UUID> match(List<Pair> bestFirst) {
        var matched = new HashMap<Integer, UUID>();
        for (var pair : bestFirst) {
            if (!matched.containsKey(pair.group()) && !matched.containsValue(pair.identity())) {
                matched.put(pair.group(), pair.identity());
            }
        }
        return matched;
    }

    private static @Nullable UUID majority(Map<UUID, Integer> shared, int known) {
        return shared.entrySet().stream().filter(entry -> entry.getValue() * 2 > known)
                .max(Map.Entry.<UUID, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
    }
}
