package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person answered to one question in their own words.
 *
 * @param person who answered, as the person was then
 * @param questionText the question as this person read it
 * @param text the words, unchanged
 * @param answeredAt when it was said; for a file without dates, when it was taken in
 */
public record OpenAnswer(UUID answerId, UUID responseId, AskedPerson person, String questionId, String questionText,
        String text,
        Instant answeredAt) {
}
