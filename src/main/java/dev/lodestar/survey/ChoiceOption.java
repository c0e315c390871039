package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.questionnaire.model.QuestionnaireProblem;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One option of a choice.
 *
 * @param id stays the same from version to version, whatever becomes of the label
 * @param label what the respondent reads
 */
@Description("One option of a choice question.")
public record ChoiceOption(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What the respondent reads.") String label) {

    public static final int MOST_OPTIONS = 300;

    public static List<QuestionnaireProblem> problemsOf(List<ChoiceOption> options) {
        var problems = new ArrayList<QuestionnaireProblem>();
        if (options.size() < 2) {
            problems.add(new QuestionnaireProblem(List.of("options"), "A choice needs at least two options."));
        }
        if (options.size() > MOST_OPTIONS) {
            problems.add(new QuestionnaireProblem(List.of("options"), "A choice has at most " + MOST_OPTIONS + " options."));
        }
        var ids = new HashSet<String>();
        var labels = new HashMap<String, Integer>();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            if (option.id() == null || option.id().isBlank() || !ids.add(option.id())) {
                problems.add(
                        new QuestionnaireProblem(List.of("id"), "The option needs an id of its own.").within("options", i));
            }
            if (Text.isMissing(option.label())) {
                problems.add(new QuestionnaireProblem(List.of("label"), "The option has no label.").within("options", i));
            } else if (labels.putIfAbsent(SameKey.of(option.label()), i) != null) {
                problems.add(new QuestionnaireProblem(List.of("label"),
                        "Another option is called \"" + option.label().strip()
                                + "\" too; respondents could not tell them apart.")
                        .within("options", i));
            }
        }
        return problems;
    }

    public static boolean has(List<ChoiceOption> options, String id) {
        return options.stream().anyMatch(option -> option.id().equals(id));
    }
}
