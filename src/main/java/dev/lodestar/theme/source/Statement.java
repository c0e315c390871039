package dev.lodestar.theme.source;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/**
 * What one person said in one place, as a source hands it over.
 *
 * @param source where it was said
 * @param voice who said it
 * @param contactId the contact, null where the person is not known
 * @param text the words, unchanged
 */
public record Statement(SourceRef source, Voice voice, @Nullable UUID contactId, String text, Instant saidAt,
        boolean incentivised) {

    /** The calendar month in which it was said, as 2026-03 (UTC). */
    public String month() {
        return YearMonth.from(saidAt.atZone(ZoneOffset.UTC)).toString();
    }
}
