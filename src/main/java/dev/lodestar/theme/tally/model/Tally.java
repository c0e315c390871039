package dev.lodestar.theme.tally.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Dimensions;

/**
 * How many people said something, of how many who were asked. A person counts once however often they said it, and only
 * with those who were asked.
 *
 * @param people distinct people who said it, of those asked, with the 95 % Wilson interval
 * @param accounts distinct accounts of the people who said it
 * @param byFact the same for each level of each dimension in which anybody was asked, those of whom it is not known included
 */
public record Tally(Proportion people, int accounts, SortedMap<Fact, Proportion> byFact) {

    public Tally {
        byFact = Collections.unmodifiableSortedMap(new TreeMap<>(byFact));
    }

    /**
     * Counts.
     *
     * @param saying everybody who said it, in any order, any number of times
     * @param asked everybody who was asked; who said it without being listed here is counted as asked
     */
    public static Tally of(Collection<Voice> saying, Collection<Voice> asked) {
        return Panel.of(Stream.concat(asked.stream(), saying.stream()).toList()).tally(saying);
    }

    /**
     * Each known level against the other known levels of its dimension, where the levels are groups of different people.
     * People of whom the dimension is not known stand on neither side.
     */
    public List<Contrast> contrasts() {
        var known = new HashMap<String, Proportion>();
        byFact.forEach((fact, share) -> {
            if (fact.isKnown()) {
                known.merge(fact.dimension(), share, Proportion::plus);
            }
        });
        var contrasts = new ArrayList<Contrast>();
        byFact.forEach((fact, share) -> {
            if (fact.isKnown() && Dimensions.isOfPeople(fact.dimension())) {
                var all = Objects.requireNonNull(known.get(fact.dimension()));
                contrasts.add(new Contrast(fact, share.successes(), share.trials(), all.successes() - share.successes(),
                        all.trials() - share.trials()));
            }
        });
        return contrasts;
    }
}
