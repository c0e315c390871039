package dev.lodestar.theme;

/** Who put an idea where it is. */
enum PlacedBy {
    /** The search for themes. */
    FOUND,
    /** The vote of its neighbours, or nobody when they could not decide: it came in after the search. */
    NEW,
    /** The search in what had no place. */
    QUEUE
}
