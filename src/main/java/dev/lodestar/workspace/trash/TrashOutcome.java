package dev.lodestar.workspace.trash;

/** What became of something in the trash. */
public enum TrashOutcome {
    /** It is back. */
    RESTORED,
    /** It is gone for good. */
    EMPTIED
}
