package dev.lodestar.interview;

/**
 * A timed stretch of a transcript, as a caption cue gave it.
 *
 * @param start the first code point of its words
 * @param end the code point behind its words
 * @param startMs its start in milliseconds from the beginning of the recording
 * @param endMs its end in milliseconds
 */
public record Cue(int start, int end, long startMs, long endMs) {
}
