package dev.lodestar.interview;

import java.util.UUID;

/** It is known who speaks in a transcript, for the first time or better than before; told within the transaction. */
public record SpeakersKnown(UUID transcriptId) {
}
