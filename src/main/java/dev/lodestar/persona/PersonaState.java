package dev.lodestar.persona;

import org.eclipse.microprofile.graphql.Description;

/** Where a persona stands. */
@Description("Where a persona stands.")
public enum PersonaState {
    @Description("Being written; only the team sees it.")
    DRAFT,
    @Description("Front ends see the revision that was published.")
    PUBLISHED,
    @Description("Put away.")
    ARCHIVED
}
