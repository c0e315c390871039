package dev.lodestar.suggestion.decide;

/** What an acceptance did to the profile or persona, so that it can be undone. */
public enum SuggestionChange {
    /** An attribute was added. */
    ADDED,
    /** Items were added to an attribute. */
    EXTENDED,
    /** The value of an attribute was replaced. */
    REPLACED,
    /** Evidence was added to an attribute. */
    SUPPORTED,
    /** The weight of an attribute was changed. */
    WEIGHED
}
