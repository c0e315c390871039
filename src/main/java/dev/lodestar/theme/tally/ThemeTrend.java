package dev.lodestar.theme.tally;

import java.util.List;

import dev.lodestar.statistics.Proportion;
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
        @Nullable @Description("The p-value after the correction for all tests of the run.") Double q,
        @Description("What may be said about the trend.") TrendOutcome outcome) {

    /** Those who say it of those asked in a period. */
    @DefaultNonNull
    @Name("ThemePeriod")
    @Description("Those who say it of those who were asked in a period.")
    public record Period(
            @Description("The period, as 2026-03 or 2026-Q1.") String label,
            @Description("How many people say it, of those who were asked in the period.") Proportion share) {

        static Period of(Trend.Period period) {
            return new Period(period.label(), period.share());
        }
    }
}
