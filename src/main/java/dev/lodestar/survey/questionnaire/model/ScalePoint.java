package dev.lodestar.survey.questionnaire.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer to a scale. */
@Description("The answer to a scale.")
public record ScalePoint(@NonNull @Description("The chosen point.") int number) implements AnswerValue {

    @Override
    public String inWords() {
        return "a whole number";
    }
}
