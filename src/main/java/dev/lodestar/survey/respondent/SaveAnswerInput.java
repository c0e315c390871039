package dev.lodestar.survey.respondent;

import dev.lodestar.survey.AnswerInput;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** An answer of a respondent. */
@Input("SaveAnswerInput")
@Description("An answer of a respondent.")
public record SaveAnswerInput(
        @NonNull @Description("The secret of the personal link.") String token,
        @NonNull @Description("The number of the version that is answered.") Integer surveyVersion,
        @NonNull @Description("The id of the question.") String questionId,
        @NonNull @Description("Counts the saves of this answer, so that a late one does not undo a newer one.") Long sequence,
        @Nullable @Description("The answer; null takes an earlier one back.") AnswerInput answer) {
}
