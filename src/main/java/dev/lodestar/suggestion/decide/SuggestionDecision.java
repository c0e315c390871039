package dev.lodestar.suggestion.decide;

import org.eclipse.microprofile.graphql.Description;

/** What is decided about suggestions. */
@Description("What is decided about suggestions.")
public enum SuggestionDecision {
    /** They become part of their profile or persona. */
    ACCEPT,
    /** They are turned down. */
    REJECT,
    /** They are put off until a day. */
    SNOOZE,
    /** What was decided about them is taken back. */
    UNDO
}
