package dev.lodestar.statistics;

import org.eclipse.microprofile.graphql.Description;

/** An estimated number with its 95 % interval. */
@Description("An estimated number with its 95 % interval.")
public record Estimate(
        @Description("The estimate.") double value,
        @Description("The lower end of the interval.") double low,
        @Description("The upper end of the interval.") double high) {
}
