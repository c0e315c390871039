package dev.lodestar.survey.collected;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import dev.lodestar.survey.questionnaire.model.AnswerValue;

import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says.
 *
 * @param line where the row begins
 * @param answeredAt null when unknown
 * @param answers by question id; no entry for a question that was not answered
 * @param notAsked the ids of the questions this person never saw
 */
public record ImportedResponse(long line, ImportedPerson person, @Nullable Instant answeredAt, Map<String, AnswerValue> answers,
        Set<String> notAsked) {
}
