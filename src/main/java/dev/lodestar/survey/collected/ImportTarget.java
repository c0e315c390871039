package dev.lodestar.survey.collected;

import java.util.UUID;

/**
 * Where responses that were collected elsewhere belong.
 *
 * @param incentivised whether something was promised for them
 */
public record ImportTarget(UUID surveyId, UUID versionId, boolean incentivised) {
}
