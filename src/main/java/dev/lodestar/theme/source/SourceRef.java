package dev.lodestar.theme.source;

import java.util.UUID;

import dev.lodestar.theme.StatementKind;

import org.jspecify.annotations.Nullable;

/**
 * The place in which something was said.
 *
 * @param id of the answer, the coding of the passage, or the turn
 * @param prompt what is spoken about: the question, the code and interview, or the interview
 * @param place where a turn stands, null for what is no turn
 */
public record SourceRef(StatementKind kind, UUID id, String prompt, @Nullable Place place) {

    /** An answer or a passage. */
    public SourceRef(StatementKind kind, UUID id, String prompt) {
        this(kind, id, prompt, null);
    }

    /**
     * A place in an interview's text.
     *
     * @param start the first code point
     */
    public record Place(UUID transcriptId, int start) {
    }
}
