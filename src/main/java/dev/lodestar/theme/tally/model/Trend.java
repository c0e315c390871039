package dev.lodestar.theme.tally.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.lodestar.statistics.CochranArmitage;
import dev.lodestar.statistics.FisherExact;
import dev.lodestar.statistics.Proportion;

/**
 * The share of those asked who say something, by the calendar period in which they were asked.
 * <p>
 * Periods are months where those in which enough people were asked hold four fifths of the people, else quarters. Two periods
 * are compared by Fisher's exact test, more of them by the trend test of Cochran and Armitage; both two-sided, as a theme may
 * rise or fall. Periods with few people are shown and not tested.
 *
 * @param periods in the order of time, without those in which nobody was asked
 */
public record Trend(List<Period> periods) implements Testable {

    /** A period in which fewer people were asked is not tested. */
    public static final int FEWEST_ASKED = 10;
    private static final double MOST_OF_THEM = 0.8;

    /**
     * A calendar period.
     *
     * @param label as 2026-03 or 2026-Q1
     * @param position months or quarters since the year 0
     * @param share those who say it of those asked in it
     */
    public record Period(String label, int position, Proportion share) {
    }

    /** Which way it goes, if that may be claimed. */
    public enum Direction {
        RISING,
        FALLING
    }

    public Trend {
        periods = List.copyOf(periods);
    }

    /** @param byMonth for each month, written as 2026-03, those who say it of those asked in it */
    public static Trend of(SortedMap<String, Proportion> byMonth) {
        var months = byMonth.entrySet().stream().filter(month -> month.getValue().trials() > 0)
                .map(month -> month(YearMonth.parse(month.getKey()), month.getValue())).toList();
        int all = months.stream().mapToInt(month -> month.share().trials()).sum();
        int inLarge = months.stream().mapToInt(month -> month.share().trials()).filter(asked -> asked >= FEWEST_ASKED).sum();
        return new Trend(inLarge >= MOST_OF_THEM * all ? months : quarters(months));
    }

    private static Period month(YearMonth month, Proportion share) {
        return new Period(month.toString(), month.getYear() * 12 + month.getMonthValue() - 1, share);
    }

    private static List<Period> quarters(List<Period> months) {
        var shares = new TreeMap<Integer, Proportion>();
        months.forEach(month -> shares.merge(month.position() / 3, month.share(), Proportion::plus));
        var quarters = new ArrayList<Period>();
        shares.forEach((position, share) -> quarters
                .add(new Period("%04d-Q%d".formatted(position / 4, position % 4 + 1), position, share)));
        return quarters;
    }

    /** At least two periods in which enough people were asked, and a theme of enough people in them. */
    @Override
    public boolean isTestable() {
        var tested = tested();
        int saying = tested.stream().mapToInt(period -> period.share().successes()).sum();
        int asked = tested.stream().mapToInt(period -> period.share().trials()).sum();
        return tested.size() >= 2 && saying >= Contrast.FEWEST_SAYING && saying < asked;
    }

    @Override
    public double p() {
        var tested = tested();
        return tested.size() == 2 ? exact(tested.get(0).share(), tested.get(1).share()) : test(tested).p();
    }

    /** Which way the share goes over time, whether or not that may be claimed. */
    public Direction direction() {
        return test(tested()).z() >= 0 ? Direction.RISING : Direction.FALLING;
    }

    private static CochranArmitage test(List<Period> tested) {
        return CochranArmitage.of(tested.stream().mapToInt(Period::position).toArray(),
                tested.stream().map(Period::share).toList());
    }

    private static double exact(Proportion before, Proportion after) {
        double more = FisherExact.greater(after.successes(), after.trials(), before.successes(), before.trials());
        double less = FisherExact.greater(before.successes(), before.trials(), after.successes(), after.trials());
        return Math.min(1, 2 * Math.min(more, less));
    }

    private List<Period> tested() {
        return periods.stream().filter(period -> period.share().trials() >= FEWEST_ASKED).toList();
    }
}
