package dev.lodestar.suggestion;

import org.eclipse.microprofile.graphql.Description;

/** Where a suggestion stands. */
@Description("Where a suggestion stands.")
public enum SuggestionState {
    /** It waits for a decision. */
    OPEN,
    /** It waits for a decision, and for a choice of what it says something about. */
    NEEDS_MAPPING,
    /** It waits until a day. */
    SNOOZED,
    /** It is part of the profile or persona. */
    ACCEPTED,
    /** It was turned down. */
    REJECTED;

    /** Whether nobody has decided yet. */
    public boolean isUndecided() {
        return this == OPEN || this == NEEDS_MAPPING || this == SNOOZED;
    }
}
