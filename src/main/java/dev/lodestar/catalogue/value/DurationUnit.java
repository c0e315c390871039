package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** The unit a length of time is given in. */
@Description("The unit a length of time is given in.")
public enum DurationUnit {
    /** Hours. */
    HOUR,
    /** Days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
}
