package dev.lodestar.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal values, any number of coders, values missing where a coder did not look.
 * <p>
 * Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), University of Pennsylvania, section C; the
 * customary floor for tentative conclusions, 0.667, is his "Content Analysis" (2004), page 241.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {
    }

    /**
     * The agreement beyond chance.
     *
     * @param units for each unit what each coder said of it, null where a coder said nothing; units with fewer than two values
     *        are left out
     * @return at most 1, 0 where coders agree as if by chance; empty if fewer than two units can be compared or all values are
     *         the same, as then nothing shows that coders can tell things apart
     */
    public static <V extends Comparable<V>> OptionalDouble nominal(List<List<V>> units) {
        var totals = new TreeMap<V, Double>();
        double all = 0;
        double disagreeing = 0;
        for (var unit : units) {
            var counts = new TreeMap<V, Integer>();
            unit.stream().filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
            int values = counts.values().stream().mapToInt(count -> count).sum();
            if (values < 2) {
                continue;
            }
            for (var one : counts.entrySet()) {
                totals.merge(one.getKey(), (double) one.getValue(), Double::sum);
                disagreeing += (double) one.getValue() * (values - one.getValue()) / (values - 1);
            }
            all += values;
        }
        var sizes = totals.values().stream().mapToDouble(size -> size).toArray();
        double same = Arrays.stream(sizes).map(size -> size * size).sum();
        double expected = all * all - same;
        return expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * disagreeing / expected);
    }
}
