package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** How much a statement weighs on the people it is about. */
@Description("How much a statement weighs on the people it is about.")
public enum Severity {
    /** Hardly felt. */
    LOW,
    /** Felt. */
    MEDIUM,
    /** Hurts or matters much. */
    HIGH,
    /** Decides on its own. */
    CRITICAL
}
