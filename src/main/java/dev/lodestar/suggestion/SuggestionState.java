package dev.lodestar.suggestion;

import org.eclipse.microprofile.graphql.Description;

/** Where a suggestion stands. */
@Description("Where a suggestion stands.")
public enum SuggestionState {
    @Description("The suggestion waits for a decision.")
    OPEN,
    @Description("The suggestion waits for a decision, and for a choice of the attribute it is about.")
    NEEDS_MAPPING,
    @Description("The suggestion is put off until a day.")
    SNOOZED,
    @Description("The suggestion was accepted and is part of the profile or persona.")
    ACCEPTED,
    @Description("The suggestion was rejected.")
    REJECTED;

    /** Whether nobody has decided yet. */
    public boolean isUndecided() {
        return this == OPEN || this == NEEDS_MAPPING || this == SNOOZED;
    }
}
