package dev.lodestar.survey.result;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.Question;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * One person's answer to one question.
 *
 * @param words the answer as a person reads it: the labels of the options, the number, or the text
 */
@DefaultNonNull
@Description("One person's answer to one question.")
public record Answer(
        @Id @Description("The answer's id.") UUID id,
        @Description("The question as it was asked.") Question question,
        @Description("What was answered.") AnswerValue value,
        @Description("The answer as a person reads it.") String words,
        @Description("When it was given, or when it became known here.") Instant answeredAt) {
}
