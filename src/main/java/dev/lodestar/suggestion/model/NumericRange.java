package dev.lodestar.suggestion.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers that an answer stands for: a point of a scale, or an option such as "50 to 99" or "More than 200".
 *
 * @param low the least, or null when open
 * @param high the greatest, or null when open
 */
public record NumericRange(@Nullable Long low, @Nullable Long high) {

    static final Comparator<NumericRange> ORDER = Comparator
            .comparing(NumericRange::low, Comparator.nullsFirst(Comparator.<Long> naturalOrder()))
            .thenComparing(NumericRange::high, Comparator.nullsLast(Comparator.<Long> naturalOrder()));

    private static final String NUMBER = "(\\d[\\d,.' ]*)\\s*(k|m|thousand|million|bn|billion)?";
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\s*(?:to|-|–|—|and)\\s*[^\\d]{0,4}" + NUMBER);
    private static final Pattern BELOW = Pattern.compile("(?:fewer than|less than|under|below|<)\\s*[^\\d]{0,4}" + NUMBER);
    private static final Pattern UP_TO = Pattern.compile("(?:up to|at most|no more than|≤)\\s*[^\\d]{0,4}" + NUMBER);
    private static final Pattern ABOVE = Pattern.compile("(?:more than|over|above|>)\\s*[^\\d]{0,4}" + NUMBER);
    private static final Pattern FROM = Pattern
            .compile("(?:at least|from|≥)\\s*[^\\d]{0,4}" + NUMBER + "|" + NUMBER + "\\s*(?:\\+|or more|and more|and above)");
    private static final Pattern ONE = Pattern.compile("^[^\\d]{0,4}" + NUMBER + "\\b[^\\d]*$");

    public static NumericRange point(long number) {
        return new NumericRange(number, number);
    }

    /** What an option's label says, or empty when it names no numbers. */
    public static Optional<NumericRange> of(String label) {
        var text = label.toLowerCase(Locale.ROOT).strip();
        var between = BETWEEN.matcher(text);
        if (between.find()) {
            var unit = between.group(2) == null ? between.group(4) : between.group(2);
            return Optional.of(new NumericRange(number(between.group(1), unit), number(between.group(3), between.group(4))));
        }
        var below = BELOW.matcher(text);
        if (below.find()) {
            return Optional.of(new NumericRange(null, number(below.group(1), below.group(2)) - 1));
        }
        var upTo = UP_TO.matcher(text);
        if (upTo.find()) {
            return Optional.of(new NumericRange(null, number(upTo.group(1), upTo.group(2))));
        }
        var above = ABOVE.matcher(text);
        if (above.find()) {
            return Optional.of(new NumericRange(number(above.group(1), above.group(2)) + 1, null));
        }
        var from = FROM.matcher(text);
        if (from.find()) {
            int first = from.group(1) == null ? 3 : 1;
            return Optional.of(new NumericRange(number(from.group(first), from.group(first + 1)), null));
        }
        var one = ONE.matcher(text);
        return one.matches() ? Optional.of(point(number(one.group(1), one.group(2)))) : Optional.empty();
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(NumericRange other) {
        return (low == null || other.low != null && other.low >= low)
                && (high == null || other.high != null && other.high <= high);
    }

    private static long number(String digits, @Nullable String unit) {
        var plain = digits.strip().replaceAll("[,' ](?=\\d{3})", "").replaceAll("[,' .]+$", "");
        long times = unit == null ? 1 : switch (unit) {
            case "k", "thousand" -> 1_000L;
            case "m", "million" -> 1_000_000L;
            default -> 1_000_000_000L;
        };
        return new BigDecimal(plain.replaceAll("[^\\d.]", "")).multiply(BigDecimal.valueOf(times)).longValue();
    }
}
