package dev.lodestar.interview;

import java.util.UUID;

/**
 * What a participant says in one turn.
 *
 * @param id the turn
 * @param transcriptId the version of the text it stands in
 * @param participant who speaks; never an interviewer, never somebody whom nobody has named
 * @param text the words
 * @param start the first code point of the words in the transcript
 */
public record SpokenTurn(UUID id, UUID transcriptId, Participant participant, String text, int start) {
}
