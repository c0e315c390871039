package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Where a profile stands. */
@Description("Where a profile stands.")
public enum ProfileState {
    /** Being written. */
    DRAFT,
    /** What the team works by; at most three at a time. */
    ACTIVE,
    /** Put away. */
    ARCHIVED
}
