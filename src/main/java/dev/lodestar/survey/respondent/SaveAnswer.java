package dev.lodestar.survey.respondent;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.survey.AnswerInput;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code saveAnswer} takes and gives. */
public interface SaveAnswer {

    /** What is asked for. */
    @Name("SaveAnswerInput")
    @Description("The answer to save.")
    record Input(
            @NonNull @Description("The secret of the personal link.") String token,
            @NonNull @Description("The number of the version of the survey that is answered.") Integer surveyVersion,
            @NonNull @Description("The ID of the question.") String questionId,
            @NonNull @Description("The number of this save of the answer, so that a late one does not undo a newer one.") Long sequence,
            @Nullable @Description("The answer, or null to take an earlier one back.") AnswerInput answer) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("SaveAnswerPayload")
    @Description("The result of saving an answer.")
    record Payload(
            @Nullable @Description("What the person sees now, or null if the step was refused.") RespondentView respondent,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
