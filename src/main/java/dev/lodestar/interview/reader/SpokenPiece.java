package dev.lodestar.interview.reader;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a turn with the times it was spoken at, as a caption cue gives them.
 *
 * @param startMs the start in milliseconds from the beginning of the recording, null if the file does not say
 * @param endMs the end in milliseconds, null if the file does not say
 * @param words what was said, trimmed and not empty
 */
public record SpokenPiece(@Nullable Long startMs, @Nullable Long endMs, String words) {
}
