package dev.lodestar.theme.edit.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.lodestar.theme.identity.model.Lineage;

import org.jspecify.annotations.Nullable;

/** What people's edits ask for, taken together in their order, before it is compared with what a search found. */
final class EditPlan {

    private final Map<Quote, Optional<UUID>> places = new LinkedHashMap<>();
    private final Set<Quote> confirmed = new LinkedHashSet<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, Integer> mergedSince = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<UUID> pinned = new HashSet<>();
    private final Set<UUID> ignored = new HashSet<>();

    void rename(UUID identity, String name) {
        names.put(root(identity), name);
    }

    void merge(UUID from, UUID into, int since) {
        var child = root(from);
        var parent = root(into);
        if (!child.equals(parent)) {
            parents.put(child, parent);
        }
        mergedSince.merge(from, since, Math::min);
        mergedSince.merge(into, since, Math::min);
    }

    void place(List<Quote> quotes, @Nullable UUID identity) {
        quotes.forEach(quote -> {
            // The latest word on a quote counts, also where an older one speaks of the same words.
            places.remove(quote);
            places.put(quote, Optional.ofNullable(identity));
            confirmed.remove(quote);
        });
    }

    void confirm(List<Quote> quotes, UUID identity) {
        place(quotes, identity);
        confirmed.addAll(quotes);
    }

    void release(List<Quote> quotes) {
        quotes.forEach(places::remove);
        quotes.forEach(confirmed::remove);
    }

    void pin(UUID identity) {
        pinned.add(root(identity));
    }

    void ignore(UUID identity) {
        ignored.add(root(identity));
    }

    /** What split off by itself from a merged theme, after it was merged, belongs to it. */
    void group(Collection<Lineage> bornInOrder) {
        for (var lineage : bornInOrder) {
            var origin = lineage.cameFrom();
            Integer since = origin == null ? null : mergedSince.get(origin);
            if (origin != null && since != null && lineage.born() > since && !parents.containsKey(lineage.identity())) {
                var whole = root(origin);
                if (!whole.equals(lineage.identity())) {
                    parents.put(lineage.identity(), whole);
                    mergedSince.merge(lineage.identity(), since, Math::min);
                }
            }
        }
    }

    /** The theme that a theme is part of after all merges; itself if it was not merged. */
    UUID root(UUID identity) {
        var root = identity;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** Where quotes were placed, the latest word last. */
    Map<Quote, Optional<UUID>> places() {
        return places;
    }

    Set<Quote> confirmed() {
        return confirmed;
    }

    @Nullable
    String name(UUID identity) {
        return names.get(identity);
    }

    Set<UUID> pinned() {
        return pinned;
    }

    boolean isIgnored(UUID identity) {
        return ignored.contains(identity);
    }
}
