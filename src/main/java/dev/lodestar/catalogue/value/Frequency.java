package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** How often what a statement says occurs. */
@Description("How often what a statement says occurs.")
public enum Frequency {
    @Description("A few times in years.")
    RARELY,
    @Description("Every year or quarter.")
    SOMETIMES,
    @Description("Every month or week.")
    OFTEN,
    @Description("Every day or all the time.")
    ALWAYS
}
