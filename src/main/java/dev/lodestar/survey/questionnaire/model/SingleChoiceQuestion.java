package dev.lodestar.survey.questionnaire.model;

import java.util.List;
import java.util.Optional;

import dev.lodestar.survey.ChoiceOption;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** One of several options. */
@Description("A question that takes one of several options.")
public record SingleChoiceQuestion(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @NonNull @Description("Whether the survey can only be completed with an answer.") boolean required,
        @NonNull @Description("The options in the order they are shown.") List<@NonNull ChoiceOption> options,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey)
        implements
            Question {

    public SingleChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public List<QuestionnaireProblem> problems() {
        var problems = Question.problemsOfAny(this);
        problems.addAll(ChoiceOption.problemsOf(options));
        return problems;
    }

    @Override
    public Optional<String> refusal(AnswerValue value) {
        if (!(value instanceof ChosenOption chosen)) {
            return Question.wrongKind("one option", value);
        }
        return ChoiceOption.has(options, chosen.option()) ? Optional.empty()
                : Optional.of("The option \"" + chosen.option() + "\" does not exist in this version of the survey.");
    }
}
