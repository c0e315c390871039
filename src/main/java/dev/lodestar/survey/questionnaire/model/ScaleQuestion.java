package dev.lodestar.survey.questionnaire.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * A whole number between two ends, for example 0 to 10.
 *
 * @param min the lowest point, -100 to 100
 * @param max the highest point, above min by 1 to 100
 */
@Description("A question that takes a whole number between two ends.")
public record ScaleQuestion(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @NonNull @Description("Whether the survey can only be completed with an answer.") boolean required,
        @NonNull @Description("The lowest point.") int min,
        @NonNull @Description("The highest point.") int max,
        @Nullable @Description("What the lowest point means.") String minLabel,
        @Nullable @Description("What the highest point means.") String maxLabel,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey)
        implements
            Question {

    @Override
    public List<QuestionnaireProblem> problems() {
        var problems = Question.problemsOfAny(this);
        if (min < -100 || min > 100 || max <= min || (long) max - min > 100) {
            problems.add(new QuestionnaireProblem(List.of("max"), "A scale from " + min + " to " + max
                    + " cannot be shown; it begins between -100 and 100 and rises by 1 to 100 points."));
        }
        return problems;
    }

    @Override
    public Optional<String> refusal(AnswerValue value) {
        if (!(value instanceof ScalePoint point)) {
            return Question.wrongKind("a whole number", value);
        }
        return point.number() >= min && point.number() <= max ? Optional.empty()
                : Optional.of(point.number() + " is outside the scale from " + min + " to " + max + ".");
    }
}
