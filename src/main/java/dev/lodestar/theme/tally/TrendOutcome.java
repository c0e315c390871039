package dev.lodestar.theme.tally;

import dev.lodestar.theme.tally.model.Finding;
import dev.lodestar.theme.tally.model.Trend;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What may be said about how the share of a theme goes over time. */
@Description("What may be said about how the share of a theme goes over time.")
public enum TrendOutcome {
    @Description("Everybody was asked in one period. A trend needs another.")
    ONE_PERIOD,
    @Description("Too few people for a test, which needs two periods of 10 people who were asked and a theme of 8 people.")
    TOO_FEW_PEOPLE,
    @Description("A trend was tested and is not shown.")
    NO_TREND,
    @Description("A larger share of those who were asked say it than before.")
    RISING,
    @Description("A smaller share of those who were asked say it than before.")
    FALLING;

    /** @param q the corrected p-value, null if nothing was tested */
    static TrendOutcome of(Trend trend, @Nullable Double q) {
        if (q == null) {
            return trend.isTestable() || trend.periods().size() > 1 ? TOO_FEW_PEOPLE : ONE_PERIOD;
        }
        if (q > Finding.LARGEST_Q) {
            return NO_TREND;
        }
        return trend.direction() == Trend.Direction.RISING ? RISING : FALLING;
    }
}
