package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** How often what a statement says occurs. */
@Description("How often what a statement says occurs.")
public enum Frequency {
    /** A few times in years. */
    RARELY,
    /** Every year or quarter. */
    SOMETIMES,
    /** Every month or week. */
    OFTEN,
    /** Every day or all the time. */
    ALWAYS
}
