package dev.lodestar.suggestion.decide;

import org.eclipse.microprofile.graphql.Description;

/** What is decided about suggestions. */
@Description("What is decided about suggestions.")
public enum SuggestionDecision {
    @Description("The suggestions become part of their profile or persona.")
    ACCEPT,
    @Description("The suggestions are rejected, with a reason.")
    REJECT,
    @Description("The suggestions are put off until a day.")
    SNOOZE,
    @Description("What was decided about the suggestions is taken back.")
    UNDO
}
