package dev.lodestar.suggestion.model;

import java.util.List;
import java.util.Optional;

import dev.lodestar.statistics.Proportion;

/**
 * The range that holds the middle 80 % of people.
 * <p>
 * Its ends are the 10 % and 90 % sample quantiles by the inverse of the empirical distribution function: the
 * ⌈0.1 n⌉-th and the ⌈0.9 n⌉-th of n people in order (definition 1 of R. J. Hyndman and Y. Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996) 361-365). It needs no interpolation, so an end is always
 * something that somebody said; where people chose bands, an end is that of a band. The share inside is at least 80 % of
 * those who answered by construction; its Wilson interval says how few of the others it might be.
 *
 * @param range the range, open where the outermost band is
 * @param inside people whose answer lies wholly in the range, of those who answered
 * @param first the answer at the lower end
 * @param last the answer at the upper end
 */
public record MiddleRange(NumericRange range, Proportion inside, NumericRange first, NumericRange last) {

    /** From so many people on a tenth of them is somebody. */
    static final int FEWEST = 10;

    /** The range, or empty when too few people answered or it is open at both ends. */
    public static Optional<MiddleRange> of(List<NumericRange> answers) {
        int n = answers.size();
        if (n < FEWEST) {
            return Optional.empty();
        }
        var ordered = answers.stream().sorted(NumericRange.ORDER).toList();
        // Whole numbers, since 0.1 * 10 is more than 1 in floating point.
        var first = ordered.get((n + 9) / 10 - 1);
        var last = ordered.get((9 * n + 9) / 10 - 1);
        if (first.low() == null && last.high() == null) {
            return Optional.empty();
        }
        var range = new NumericRange(first.low(), last.high());
        int inside = (int) answers.stream().filter(range::contains).count();
        return Optional.of(new MiddleRange(range, Proportion.of(inside, n), first, last));
    }

    /** Whether the answers cannot tell another range from this one: its ends lie in the outermost answers. */
    public boolean isLike(NumericRange other) {
        return first.contains(new NumericRange(other.low(), other.low() == null ? first.high() : other.low()))
                && last.contains(new NumericRange(other.high() == null ? last.low() : other.high(), other.high()));
    }
}
