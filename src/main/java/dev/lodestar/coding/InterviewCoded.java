package dev.lodestar.coding;

import java.util.UUID;

/** A passage of a transcript was tagged, or a tag was taken off; told within the transaction. */
public record InterviewCoded(UUID transcriptId) {
}
