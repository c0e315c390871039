package dev.lodestar.workspace;

/** A feature's part in erasing a person: it removes what it keeps of them. */
public interface ErasureHandler {

    /** The place in the list; no other handler has it. */
    ErasureStep step();

    /**
     * Removes the words and the identity of the person, and brings up to date what was made of them.
     *
     * Runs within the caller's transaction and persistence context, to which the rows that other handlers work on belong: it
     * must not clear it, but changes rows as entities, or detaches those that it changes behind its back.
     */
    void erase(ErasedPerson person);
}
