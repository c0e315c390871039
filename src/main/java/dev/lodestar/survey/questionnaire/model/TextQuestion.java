package dev.lodestar.survey.questionnaire.model;

import java.util.List;
import java.util.Optional;

import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * An answer in the respondent's own words.
 *
 * @param length a short line or a long text
 */
@Description("A question that is answered in the respondent's own words.")
public record TextQuestion(@NonNull @Description("Stays the same from version to version.") String id,
        @NonNull @Description("What is asked.") String text,
        @Nullable @Description("A line of explanation below the question.") String help,
        @NonNull @Description("Whether the survey can only be completed with an answer.") boolean required,
        @NonNull @Description("Whether a line or a longer text is expected.") TextLength length,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey)
        implements
            Question {

    @Override
    public List<QuestionnaireProblem> problems() {
        return Question.problemsOfAny(this);
    }

    @Override
    public Optional<String> refusal(AnswerValue value) {
        if (!(value instanceof WrittenText written)) {
            return Question.wrongKind("words", value);
        }
        int characters = Text.length(written.text());
        if (characters > length.mostCharacters()) {
            return Optional.of("The answer has " + characters + " characters; at most " + length.mostCharacters() + " fit.");
        }
        return written.text().isEmpty() ? Optional.of("The answer is blank; write something, or take the answer back.")
                : Optional.empty();
    }
}
