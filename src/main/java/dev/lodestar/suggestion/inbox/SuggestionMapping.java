package dev.lodestar.suggestion.inbox;

import org.eclipse.microprofile.graphql.Description;

/** How it is known what a suggestion says something about. */
@Description("How it is known what a suggestion says something about.")
public enum SuggestionMapping {
    @Description("The question or the code is bound to the attribute, or a person chose it.")
    BOUND,
    @Description("The words are clearly more like this attribute than like any other.")
    ALIKE,
    @Description("It is not known, and a person has to choose.")
    UNSURE
}
