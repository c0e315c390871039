package dev.lodestar.catalogue;

import java.math.BigDecimal;

import dev.lodestar.catalogue.value.Bounds;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Decimal numbers, both ends included; an end that is null is open. The unit is the definition's. The ends are not named
 * {@code min} and {@code max}, so that one query can select them beside those of {@link IntRangeValue}, which have
 * another type.
 */
@DefaultNonNull
@Description("Decimal numbers from a least to a greatest, both included.")
public record DecimalRangeValue(
        @Nullable @Description("The least number, or null when open.") BigDecimal lower,
        @Nullable @Description("The greatest number, or null when open.") BigDecimal upper)
        implements
            AttributeValue {

    public DecimalRangeValue {
        lower = Bounds.plain("lower", lower);
        upper = Bounds.plain("upper", upper);
        Bounds.check("lower", lower, "upper", upper);
    }

    /** Whether the number lies in the range. */
    public boolean contains(BigDecimal number) {
        return Bounds.contain(lower, upper, number);
    }

    @Override
    public String display() {
        return Bounds.display(lower, upper, BigDecimal::toPlainString);
    }
}
