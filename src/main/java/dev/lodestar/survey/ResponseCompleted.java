package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

/** A person has answered a survey completely; told within the transaction, and once for each response. */
public record ResponseCompleted(UUID responseId, UUID invitationId, UUID campaignId, UUID contactId, UUID surveyId,
        UUID surveyVersionId, Instant completedAt) {
}
