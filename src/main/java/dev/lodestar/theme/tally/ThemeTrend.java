package dev.lodestar.theme.tally;

import java.util.List;

import dev.lodestar.theme.tally.model.Trend;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How the share of those who say a theme goes over time. */
@DefaultNonNull
@Description("How the share of those who say a theme goes over time.")
public record ThemeTrend(
        @Description("Calendar months or quarters in which people were asked, in order.") List<@NonNull Period> periods,
        @Nullable @Description("The two-sided p-value of the trend, if it was tested.") Double p,
        @Nullable @Description("The same after the correction for all tests of the run.") Double q,
        @Nullable @Description("Which way it goes, if that may be claimed: q at most 0.10.") Direction direction,
        @Description("What may be said, in words.") String words) {

    /** Which way a theme goes. */
    @Name("TrendDirection")
    @Description("Which way a theme goes.")
    public enum Direction {
        @Description("More of those who were asked say it than before.")
        RISING,
        @Description("Fewer of those who were asked say it than before.")
        FALLING
    }

    /** Those who say it of those asked in a period. */
    @DefaultNonNull
    @Name("ThemePeriod")
    @Description("Those who say it of those who were asked in a period.")
    public record Period(
            @Description("The period, as 2026-03 or 2026-Q1.") String label,
            @Description("How many people say it.") int people,
            @Description("How many people were asked.") int asked,
            @Description("People over asked, 0 to 1.") double share,
            @Description("The lower end of the 95 % Wilson interval, 0 to 1.") double low,
            @Description("The upper end of the 95 % Wilson interval, 0 to 1.") double high) {

        static Period of(Trend.Period period) {
            return new Period(period.label(), period.share().successes(), period.share().trials(), period.share().share(),
                    period.share().low(), period.share().high());
        }
    }
}
