package dev.lodestar.catalogue.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.shared.Contract;

import org.jspecify.annotations.Nullable;

/** What all ranges share: at least one end, and the ends in order. */
public final class Bounds {

    private Bounds() {
    }

    public static <T extends Comparable<? super T>> void check(String least, @Nullable T from, String greatest,
            @Nullable T to) {
        if (from == null && to == null) {
            throw new InvalidValue(least, "The range is open at both ends; give at least one end.");
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new InvalidValue(least,
                    "The range starts at " + from + " but ends at " + to + "; exchange the two ends.");
        }
    }

    public static <T extends Comparable<? super T>> boolean contain(@Nullable T from, @Nullable T to, T candidate) {
        return (from == null || from.compareTo(candidate) <= 0) && (to == null || candidate.compareTo(to) <= 0);
    }

    /** "50 to 200", "50 or more", "up to 200", or "50" when the ends are equal. */
    public static <T> String display(@Nullable T from, @Nullable T to, Function<T, String> words) {
        if (from == null) {
            return "up to " + words.apply(Objects.requireNonNull(to, "a range has at least one end"));
        }
        if (to == null) {
            return words.apply(from) + " or more";
        }
        return from.equals(to) ? words.apply(from) : words.apply(from) + " to " + words.apply(to);
    }

    /** The same number without trailing zeros, so that equal numbers are equal records; refused when not sensible. */
    @Contract("_, !null -> !null")
    public static @Nullable BigDecimal plain(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > 15 || stripped.scale() > 6) {
            throw new InvalidValue(field, "The number must have at most 15 digits before the point and 6 after it.");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
