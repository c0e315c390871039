package dev.lodestar.theme.source;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/**
 * What one person said in one place, as a source hands it over.
 *
 * @param sourceId the answer, the coding of the passage, or the turn
 * @param voice who said it
 * @param contactId the contact, null where the person is not known
 * @param prompt what it says something about: the question, the code and interview, or the interview
 * @param text the words, unchanged
 * @param place where a turn stands, null for what is no turn
 */
public record Statement(StatementKind kind, UUID sourceId, Voice voice, @Nullable UUID contactId, String prompt, String text,
        Instant saidAt, boolean incentivised, @Nullable Place place) {

    /** An answer or a passage. */
    public Statement(StatementKind kind, UUID sourceId, Voice voice, @Nullable UUID contactId, String prompt, String text,
            Instant saidAt, boolean incentivised) {
        this(kind, sourceId, voice, contactId, prompt, text, saidAt, incentivised, null);
    }

    /** The calendar month in which it was said, as 2026-03 (UTC). */
    public String month() {
        return YearMonth.from(saidAt.atZone(ZoneOffset.UTC)).toString();
    }

    /**
     * A place in an interview's text.
     *
     * @param start the first code point
     */
    public record Place(UUID transcriptId, int start) {
    }
}
