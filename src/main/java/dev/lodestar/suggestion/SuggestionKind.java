package dev.lodestar.suggestion;

import org.eclipse.microprofile.graphql.Description;

/** What a suggestion would change. */
@Description("What a suggestion would change.")
public enum SuggestionKind {
    /** It would add an attribute. */
    ADD,
    /** It would add an item to a list that is there already. */
    EXTEND,
    /** The profile says it already; it would add the evidence. */
    STRENGTHEN
}
