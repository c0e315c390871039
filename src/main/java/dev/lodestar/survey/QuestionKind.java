package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of question that can be asked. */
@Description("The kind of a question.")
public enum QuestionKind {
    @Description("A choice of one option.")
    SINGLE_CHOICE,
    @Description("A choice of any number of options.")
    MULTIPLE_CHOICE,
    @Description("A scale of whole numbers.")
    SCALE,
    @Description("A text of one line.")
    SHORT_TEXT,
    @Description("A text of several lines.")
    LONG_TEXT
}
