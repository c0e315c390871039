package dev.lodestar.survey.respondent;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer as the respondent's page sends it.
 *
 * @param surveyVersion the number of the version that is answered
 * @param sequence counts the saves of this answer
 * @param answer exactly one of option, options, number and text; null takes an earlier answer back
 */
record AnswerBody(@Nullable Integer surveyVersion, @Nullable Long sequence, @Nullable JsonNode answer) {
}
