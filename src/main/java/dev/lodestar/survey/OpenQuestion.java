package dev.lodestar.survey;

import java.util.UUID;

/**
 * A question that people answered in their own words.
 *
 * @param text the question as it was asked last
 * @param answered how many people answered it
 */
public record OpenQuestion(UUID surveyId, String surveyTitle, String questionId, String text, long answered) {
}
