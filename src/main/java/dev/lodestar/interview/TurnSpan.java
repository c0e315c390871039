package dev.lodestar.interview;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whose words stand where in a transcript, for those who count people.
 *
 * @param transcriptId the transcript
 * @param range the code points of the turn's words
 * @param kind who speaks
 * @param participantId the participant, null unless the kind is PARTICIPANT
 */
public record TurnSpan(UUID transcriptId, TextRange range, SpeakerKind kind, @Nullable UUID participantId) {
}
