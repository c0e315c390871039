package dev.lodestar.survey.questionnaire.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer to a single choice: the id of an option. */
@Description("The answer to a single choice.")
public record ChosenOption(@NonNull @Description("The id of the chosen option.") String option) implements AnswerValue {

    @Override
    public String inWords() {
        return "one option";
    }
}
