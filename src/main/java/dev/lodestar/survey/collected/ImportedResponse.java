package dev.lodestar.survey.collected;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.survey.questionnaire.model.AnswerValue;

/**
 * What one row of a file says.
 *
 * @param line where the row begins
 * @param personKey tells people of the source apart, never blank
 * @param email null when unknown
 * @param name null when unknown
 * @param account the name of the company, null when unknown
 * @param role null when unknown
 * @param answeredAt null when unknown
 * @param answers by question id; no entry for a question that was not answered
 * @param notAsked the ids of the questions this person never saw
 */
public record ImportedResponse(long line, String personKey, String email, String name, String account, BuyingRole role,
        Instant answeredAt, Map<String, AnswerValue> answers, Set<String> notAsked) {
}
