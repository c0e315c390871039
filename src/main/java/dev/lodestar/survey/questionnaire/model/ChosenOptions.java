package dev.lodestar.survey.questionnaire.model;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer to a multiple choice: the ids of the options, in no particular order. */
@Description("The answer to a multiple choice.")
public record ChosenOptions(@NonNull @Description("The ids of the chosen options.") List<@NonNull String> options)
        implements
            AnswerValue {

    public ChosenOptions {
        options = List.copyOf(options);
    }

    @Override
    public String inWords() {
        return "a list of options";
    }
}
