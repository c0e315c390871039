package dev.lodestar.theme.tally.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Dimensions;

/** Everybody who was asked about a topic, each once: what every share of the topic is a share of. */
public final class Panel {

    private final Map<UUID, Voice> people = new HashMap<>();
    private final Map<UUID, SortedSet<Fact>> levels = new HashMap<>();
    private final SortedMap<Fact, Integer> asked = new TreeMap<>();

    private Panel() {
    }

    /** @param asked everybody who was asked, in any order, once for each time they were asked */
    public static Panel of(Collection<Voice> asked) {
        var panel = new Panel();
        asked.forEach(voice -> panel.people.merge(voice.personId(), voice, Voice::and));
        var dimensions = new TreeSet<String>();
        dimensions.add(Dimensions.ROLE);
        panel.people.forEach((id, voice) -> {
            var known = voice.levels();
            known.forEach(fact -> dimensions.add(fact.dimension()));
            panel.levels.put(id, known);
        });
        panel.levels.values().forEach(known -> {
            var found = new HashSet<String>();
            known.forEach(fact -> found.add(fact.dimension()));
            dimensions.stream().filter(dimension -> !found.contains(dimension))
                    .forEach(dimension -> known.add(Fact.unknown(dimension)));
            known.forEach(fact -> panel.asked.merge(fact, 1, Integer::sum));
        });
        return panel;
    }

    /** How many people were asked. */
    public int size() {
        return people.size();
    }

    /** How many people stand in each level. In a dimension that is known of anybody, the others are under unknown. */
    public SortedMap<Fact, Integer> asked() {
        return Collections.unmodifiableSortedMap(asked);
    }

    /** Who of them stands in a level. */
    public Set<UUID> peopleIn(Fact level) {
        return levels.entrySet().stream().filter(entry -> entry.getValue().contains(level)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * How many of them say something. A person counts once however often they say it. Of {@link Dimensions#SOURCE} a person
     * counts where they said it; in every other dimension, where they stand.
     *
     * @param saying who says it, in any order, any number of times, each with the source if it is known; whoever was not
     *        asked does not count
     */
    public Tally tally(Collection<Voice> saying) {
        var places = new HashMap<UUID, Set<Fact>>();
        saying.stream().filter(voice -> people.containsKey(voice.personId()))
                .forEach(voice -> places.computeIfAbsent(voice.personId(), id -> new HashSet<>()).addAll(voice.facts()));
        var said = new HashMap<Fact, Integer>();
        places.forEach((id, where) -> Objects.requireNonNull(levels.get(id)).stream()
                .filter(fact -> !fact.dimension().equals(Dimensions.SOURCE) || where.contains(fact))
                .forEach(fact -> said.merge(fact, 1, Integer::sum)));
        var byFact = new TreeMap<Fact, Proportion>();
        asked.forEach((fact, base) -> byFact.put(fact, Proportion.of(said.getOrDefault(fact, 0), base)));
        long accounts = places.keySet().stream().map(id -> Objects.requireNonNull(people.get(id)).accountId())
                .filter(Objects::nonNull).distinct()
                .count();
        return new Tally(Proportion.of(places.size(), people.size()), (int) accounts, byFact);
    }
}
