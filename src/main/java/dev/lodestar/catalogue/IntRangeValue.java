package dev.lodestar.catalogue;

import java.text.NumberFormat;
import java.util.Locale;

import dev.lodestar.catalogue.value.Bounds;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Whole numbers, both ends included; an end that is null is open. The unit is the definition's. */
@DefaultNonNull
@Description("Whole numbers from a least to a greatest, both included.")
public record IntRangeValue(
        @Nullable @Description("The least number, or null when open.") Integer min,
        @Nullable @Description("The greatest number, or null when open.") Integer max)
        implements
            AttributeValue {

    public IntRangeValue {
        Bounds.check("min", min, "max", max);
    }

    /** Whether the number lies in the range. */
    public boolean contains(int number) {
        return Bounds.contain(min, max, number);
    }

    @Override
    public String display() {
        return Bounds.display(min, max, n -> NumberFormat.getIntegerInstance(Locale.ENGLISH).format(n));
    }
}
