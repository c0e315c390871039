package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** The unit a length of time is given in. */
@Description("The unit a length of time is given in.")
public enum DurationUnit {
    @Description("Hours.")
    HOUR,
    @Description("Days.")
    DAY,
    @Description("Weeks.")
    WEEK,
    @Description("Months.")
    MONTH,
    @Description("Years.")
    YEAR
}
