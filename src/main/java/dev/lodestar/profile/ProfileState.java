package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Where a profile stands. */
@Description("Where a profile stands.")
public enum ProfileState {
    @Description("Being written.")
    DRAFT,
    @Description("What the team works by; at most three at a time.")
    ACTIVE,
    @Description("Put away.")
    ARCHIVED
}
