package dev.lodestar.survey.questionnaire.model;

import java.util.List;
import java.util.Optional;

import dev.lodestar.survey.Scale;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.smallrye.graphql.api.Nullable;

/** A whole number between two ends, for example 0 to 10. */
@Description("A question that takes a whole number between two ends.")
public record ScaleQuestion(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @NonNull @Description("Whether the survey can only be completed with an answer.") boolean required,
        @NonNull @JsonUnwrapped @Description("The points that can be chosen.") Scale scale,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey)
        implements
            Question {

    @Override
    public List<QuestionnaireProblem> problems() {
        var problems = Question.problemsOfAny(this);
        if (!scale.canBeShown()) {
            problems.add(new QuestionnaireProblem(List.of("scale", "max"), "A scale from " + scale.min() + " to " + scale.max()
                    + " cannot be shown; it begins between -100 and 100 and rises by 1 to 100 points."));
        }
        return problems;
    }

    @Override
    public Optional<String> refusal(AnswerValue value) {
        if (!(value instanceof ScalePoint point)) {
            return Question.wrongKind("a whole number", value);
        }
        return scale.contains(point.number()) ? Optional.empty()
                : Optional.of(point.number() + " is outside the scale from " + scale.min() + " to " + scale.max() + ".");
    }
}
