package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

/**
 * What one person answered to one question in their own words.
 *
 * @param accountId null when the person had no account then
 * @param role the part the person played then, null when unknown
 * @param questionText the question as this person read it
 * @param text the words, unchanged
 * @param answeredAt when it was said; for a file without dates, when it was taken in
 * @param incentivised whether something was promised for the response
 */
public record OpenAnswer(UUID answerId, UUID responseId, UUID contactId, UUID accountId, BuyingRole role, String questionId,
        String questionText, String text, Instant answeredAt, boolean incentivised) {
}
