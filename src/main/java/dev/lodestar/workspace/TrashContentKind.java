package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;

/** What goes along into the trash, or is affected by it. */
@Description("What goes along into the trash, or is affected by it.")
public enum TrashContentKind {
    /** People who were interviewed. */
    PARTICIPANTS,
    /** Versions of an interview's text. */
    TRANSCRIPTS,
    /** Tags on passages, those taken off included. */
    TAGS,
    /** Statements in themes; they go on counting until the trash is emptied, and are taken out of the themes then. */
    THEME_STATEMENTS
}
