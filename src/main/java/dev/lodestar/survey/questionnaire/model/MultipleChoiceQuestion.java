package dev.lodestar.survey.questionnaire.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import dev.lodestar.survey.ChoiceOption;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * Any of several options.
 *
 * @param most how many may be chosen, from 1; null for all
 */
@Description("A question that takes any of several options.")
public record MultipleChoiceQuestion(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @NonNull @Description("Whether the survey can only be completed with an answer.") boolean required,
        @NonNull @Description("The options in the order they are shown.") List<@NonNull ChoiceOption> options,
        @Nullable @Description("How many options may be chosen; null for all.") Integer most,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey)
        implements
            Question {

    public MultipleChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public List<QuestionnaireProblem> problems() {
        var problems = Question.problemsOfAny(this);
        problems.addAll(ChoiceOption.problemsOf(options));
        if (most != null && (most < 1 || most > options.size())) {
            problems.add(new QuestionnaireProblem(List.of("most"),
                    "At most " + most + " options cannot be asked for; write 1 to " + options.size() + " or leave it open."));
        }
        return problems;
    }

    @Override
    public Optional<String> refusal(AnswerValue value) {
        if (!(value instanceof ChosenOptions chosen)) {
            return Question.wrongKind("a list of options", value);
        }
        if (chosen.options().isEmpty()) {
            return Optional.of("Choose at least one option, or take the answer back.");
        }
        var seen = new HashSet<String>();
        for (var option : chosen.options()) {
            if (!ChoiceOption.has(options, option)) {
                return Optional.of("The option \"" + option + "\" does not exist in this version of the survey.");
            }
            if (!seen.add(option)) {
                return Optional.of("The option \"" + option + "\" is given twice.");
            }
        }
        return most != null && seen.size() > most
                ? Optional.of("At most " + most + " options may be chosen; " + seen.size() + " are given.")
                : Optional.empty();
    }
}
