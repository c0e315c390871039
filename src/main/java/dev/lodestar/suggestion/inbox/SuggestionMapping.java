package dev.lodestar.suggestion.inbox;

import org.eclipse.microprofile.graphql.Description;

/** How it is known what a suggestion says something about. */
@Description("How it is known what a suggestion says something about.")
public enum SuggestionMapping {
    /** The question or the code is bound to the attribute, or a person chose it. */
    BOUND,
    /** The words are clearly more like this attribute than like any other. */
    ALIKE,
    /** It is not known; a person has to choose. */
    UNSURE
}
