package dev.lodestar.suggestion;

import org.eclipse.microprofile.graphql.Description;

/** What a suggestion would change. */
@Description("What a suggestion would change.")
public enum SuggestionKind {
    /** It would add an attribute. */
    ADD,
    /** It would add an item to a list or set that is there already. */
    EXTEND,
    /** The profile says it already; it would add the evidence. */
    STRENGTHEN,
    /** People say the opposite of an attribute; it would add the evidence against it. */
    CONTRADICT,
    /** It would narrow or move a range. */
    SHARPEN,
    /** Nobody speaks of an attribute any more though asked; it would count for nothing from now on. */
    RETIRE
}
