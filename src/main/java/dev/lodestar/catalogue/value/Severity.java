package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** How much a statement weighs on the people it is about. */
@Description("How much a statement weighs on the people it is about.")
public enum Severity {
    @Description("Hardly felt.")
    LOW,
    @Description("Felt.")
    MEDIUM,
    @Description("Hurts or matters much.")
    HIGH,
    @Description("Decides on its own.")
    CRITICAL
}
