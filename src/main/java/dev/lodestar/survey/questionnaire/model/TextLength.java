package dev.lodestar.survey.questionnaire.model;

import org.eclipse.microprofile.graphql.Description;

/** How much a respondent may write, in Unicode characters. */
@Description("How much a respondent may write.")
public enum TextLength {
    @Description("The text has one line.")
    SHORT(500),
    @Description("The text has several lines.")
    LONG(10_000);

    private final int mostCharacters;

    TextLength(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    public int mostCharacters() {
        return mostCharacters;
    }
}
