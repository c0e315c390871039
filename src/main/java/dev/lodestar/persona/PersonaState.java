package dev.lodestar.persona;

import org.eclipse.microprofile.graphql.Description;

/** Where a persona stands. */
@Description("Where a persona stands.")
public enum PersonaState {
    /** Being written; only the team sees it. */
    DRAFT,
    /** Front ends see the revision that was published. */
    PUBLISHED,
    /** Put away. */
    ARCHIVED
}
