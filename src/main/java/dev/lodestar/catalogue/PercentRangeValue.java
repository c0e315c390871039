package dev.lodestar.catalogue;

import java.math.BigDecimal;

import dev.lodestar.catalogue.value.Bounds;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Shares of a whole in percent, 0 to 100, both ends included; an end that is null is open. */
@DefaultNonNull
@Description("Shares of a whole in percent, from a least to a greatest, both included.")
public record PercentRangeValue(
        @Nullable @Description("The least share from 0 to 100, or null when open.") BigDecimal lower,
        @Nullable @Description("The greatest share from 0 to 100, or null when open.") BigDecimal upper)
        implements
            AttributeValue {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public PercentRangeValue {
        lower = share("lower", lower);
        upper = share("upper", upper);
        Bounds.check("lower", lower, "upper", upper);
    }

    /** Whether the share, in percent, lies in the range. */
    public boolean contains(BigDecimal share) {
        return Bounds.contain(lower, upper, share);
    }

    @Override
    public String display() {
        return Bounds.display(lower, upper, share -> share.toPlainString() + " %");
    }

    private static @Nullable BigDecimal share(String field, @Nullable BigDecimal share) {
        if (share != null && (share.signum() < 0 || share.compareTo(WHOLE) > 0)) {
            throw new InvalidValue(field, share.toPlainString().length() > 20
                    ? "The share is not from 0 to 100; give it in percent of the whole."
                    : "The share is " + share.toPlainString() + " %; give one from 0 to 100.");
        }
        return Bounds.plain(field, share);
    }
}
