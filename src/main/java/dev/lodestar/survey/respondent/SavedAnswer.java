package dev.lodestar.survey.respondent;

import dev.lodestar.survey.questionnaire.model.AnswerValue;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * An answer as the respondent last saved it.
 *
 * @param sequence the number the respondent's page gave this save
 */
@DefaultNonNull
@Description("An answer as the respondent last saved it.")
public record SavedAnswer(
        @Description("The id of the question.") String questionId,
        @Description("What was answered.") AnswerValue value,
        @Description("The number the respondent's page gave this save.") long sequence) {
}
