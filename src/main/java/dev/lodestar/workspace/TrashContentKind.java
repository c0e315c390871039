package dev.lodestar.workspace;

import org.eclipse.microprofile.graphql.Description;

/** What goes along into the trash, or is affected by it. */
@Description("What goes along into the trash, or is affected by it.")
public enum TrashContentKind {
    @Description("People who were interviewed.")
    PARTICIPANTS,
    @Description("Versions of the text of an interview.")
    TRANSCRIPTS,
    @Description("Tags on passages, those taken off included.")
    TAGS,
    @Description("Statements in themes. They count until the trash is emptied, and are taken out of the themes then.")
    THEME_STATEMENTS
}
