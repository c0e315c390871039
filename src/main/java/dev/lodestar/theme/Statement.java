package dev.lodestar.theme;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import dev.lodestar.theme.tally.Voice;

import org.jspecify.annotations.Nullable;

/**
 * What one person said in one place, as a source hands it over.
 *
 * @param sourceId the answer, or the coding of the passage
 * @param voice who said it
 * @param contactId the contact, null where the person is not known
 * @param prompt what it says something about: the question, or the code and interview
 * @param text the words, unchanged
 */
public record Statement(StatementKind kind, UUID sourceId, Voice voice, @Nullable UUID contactId, String prompt, String text,
        Instant saidAt, boolean incentivised) {

    /** The calendar month in which it was said, as 2026-03 (UTC). */
    String month() {
        return YearMonth.from(saidAt.atZone(ZoneOffset.UTC)).toString();
    }
}
