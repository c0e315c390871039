package dev.lodestar.catalogue;

import java.util.Locale;

import dev.lodestar.catalogue.value.Bounds;
import dev.lodestar.catalogue.value.DurationUnit;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Lengths of time in one unit, both ends included; an end that is null is open, none is below zero. 12 months and 1 year
 * are different values: people mean different precision by them.
 */
@DefaultNonNull
@Description("Lengths of time in one unit, from a least to a greatest, both included.")
public record DurationRangeValue(
        @Nullable @Description("The least length, or null when open.") Integer min,
        @Nullable @Description("The greatest length, or null when open.") Integer max,
        @Description("The unit of both ends.") DurationUnit unit)
        implements
            AttributeValue {

    public DurationRangeValue {
        notNegative("min", min);
        notNegative("max", max);
        Bounds.check("min", min, "max", max);
        if (unit == null) {
            throw new InvalidValue("unit", "The unit is missing; give hours, days, weeks, months or years.");
        }
    }

    /** Whether a length in the same unit lies in the range. */
    public boolean contains(int length) {
        return Bounds.contain(min, max, length);
    }

    @Override
    public String display() {
        boolean one = Integer.valueOf(1).equals(max) && (min == null || min.equals(max));
        return Bounds.display(min, max, Object::toString) + " " + unit.name().toLowerCase(Locale.ROOT) + (one ? "" : "s");
    }

    private static void notNegative(String field, @Nullable Integer length) {
        if (length != null && length < 0) {
            throw new InvalidValue(field, "The length is below zero; give zero or more.");
        }
    }
}
