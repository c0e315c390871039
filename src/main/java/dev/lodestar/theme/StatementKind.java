package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** What a statement is. */
@Description("What a statement is.")
public enum StatementKind {
    /** An open answer to a question of a survey. */
    ANSWER,
    /** A coded passage of an interview. */
    PASSAGE,
    /** What a participant of an interview says before somebody else speaks. */
    TURN
}
