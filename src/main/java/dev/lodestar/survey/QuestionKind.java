package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of question that can be asked. */
@Description("The kind of a question.")
public enum QuestionKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SCALE,
    SHORT_TEXT,
    LONG_TEXT
}
