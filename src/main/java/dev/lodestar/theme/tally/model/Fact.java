package dev.lodestar.theme.tally.model;

import java.util.Comparator;

import dev.lodestar.theme.Dimensions;

/**
 * One thing that is known about a person or about how they were asked, as it was when they were asked.
 *
 * @param dimension what people are told apart by, see {@link Dimensions}
 * @param level where this person stands in it; {@link #UNKNOWN} for those of whom it is not known
 */
public record Fact(String dimension, String level) implements Comparable<Fact> {

    /** The level of people of whom nothing is known in a dimension: counted, never tested. */
    public static final String UNKNOWN = "";

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::dimension).thenComparing(Fact::level);

    public static Fact unknown(String dimension) {
        return new Fact(dimension, UNKNOWN);
    }

    public boolean isKnown() {
        return !level.isEmpty();
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
