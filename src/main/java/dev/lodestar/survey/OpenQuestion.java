package dev.lodestar.survey;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A question that people answered in their own words.
 *
 * @param text the question as it was asked last
 * @param attributeKey the key of the attribute that its answers speak about, null when there is none
 * @param answered how many people answered it
 */
public record OpenQuestion(UUID surveyId, String surveyTitle, String questionId, String text, @Nullable String attributeKey,
        long answered) {
}
