package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** What a statement is. */
@Description("What a statement is.")
public enum StatementKind {
    @Description("An open answer to a question of a survey.")
    ANSWER,
    @Description("A coded passage of an interview.")
    PASSAGE,
    @Description("What a participant of an interview says before somebody else speaks.")
    TURN
}
