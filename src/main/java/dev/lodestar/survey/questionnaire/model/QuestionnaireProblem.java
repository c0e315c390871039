package dev.lodestar.survey.questionnaire.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One thing to mend before publishing.
 *
 * @param path where it is, for example questions, 2, options, 0, label
 * @param message what is wrong and how to mend it
 */
@Description("One thing to mend before publishing.")
public record QuestionnaireProblem(
        @NonNull @Description("Where it is, such as questions, 2, options, 0, label.") List<@NonNull String> path,
        @NonNull @Description("What is wrong and how to mend it.") String message) {

    public QuestionnaireProblem within(String list, int index) {
        var longer = new ArrayList<String>(List.of(list, String.valueOf(index)));
        longer.addAll(path);
        return new QuestionnaireProblem(List.copyOf(longer), message);
    }
}
