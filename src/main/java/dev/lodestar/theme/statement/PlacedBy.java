package dev.lodestar.theme.statement;

/** Who put an idea where it is. */
public enum PlacedBy {
    /** The search for themes. */
    FOUND,
    /** The vote of its neighbours, or nobody when they could not decide: it came in after the search. */
    NEW,
    /** The search in what had no place. */
    QUEUE
}
