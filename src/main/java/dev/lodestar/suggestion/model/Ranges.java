package dev.lodestar.suggestion.model;

import java.util.Optional;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.MoneyRangeValue;
import dev.lodestar.catalogue.ValueType;

import org.jspecify.annotations.Nullable;

/** Ranges of attributes as whole numbers, and back. */
public final class Ranges {

    /** Amounts are kept in hundredths; currencies without them are left to a person. */
    private static final int MINOR = 100;

    private Ranges() {
    }

    /** Whether answers can say something about values of this type. */
    public static boolean fits(ValueType type) {
        return type == ValueType.INT_RANGE || type == ValueType.MONEY_RANGE;
    }

    /** The numbers of a range, or empty when the value is none. */
    public static Optional<NumericRange> of(AttributeValue value) {
        if (value instanceof IntRangeValue range) {
            return Optional.of(new NumericRange(longOf(range.min()), longOf(range.max())));
        }
        if (value instanceof MoneyRangeValue range) {
            return Optional.of(new NumericRange(major(range.minMinor()), major(range.maxMinor())));
        }
        return Optional.empty();
    }

    /**
     * The numbers as a value.
     *
     * @param present what is there already: an amount needs a currency and a period, which only a person can know
     */
    public static Optional<AttributeValue> value(ValueType type, NumericRange range, Optional<AttributeValue> present) {
        if (type == ValueType.INT_RANGE && fitsInt(range.low()) && fitsInt(range.high())) {
            return Optional.of(new IntRangeValue(intOf(range.low()), intOf(range.high())));
        }
        return present.filter(MoneyRangeValue.class::isInstance).map(MoneyRangeValue.class::cast)
                .map(money -> new MoneyRangeValue(minor(range.low()), minor(range.high()), money.currency(), money.period()));
    }

    private static boolean fitsInt(@Nullable Long number) {
        return number == null || number == number.intValue();
    }

    private static @Nullable Integer intOf(@Nullable Long number) {
        return number == null ? null : number.intValue();
    }

    private static @Nullable Long longOf(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static @Nullable Long major(@Nullable Long minor) {
        return minor == null ? null : minor / MINOR;
    }

    private static @Nullable Long minor(@Nullable Long major) {
        return major == null ? null : major * MINOR;
    }
}
