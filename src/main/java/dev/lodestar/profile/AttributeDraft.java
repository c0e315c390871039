package dev.lodestar.profile;

import java.util.Objects;

import dev.lodestar.catalogue.AttributeValue;

/**
 * An attribute to be added.
 *
 * @param key the key of its definition
 * @param weight how much it counts, 0 to 10
 */
public record AttributeDraft(String key, AttributeValue value, Polarity polarity, int weight) {

    /** The weight of an attribute when nobody gave one. */
    public static final int USUAL_WEIGHT = 5;

    public AttributeDraft {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(polarity, "polarity");
    }
}
