package dev.lodestar.interview.reader;

/**
 * A cue of a WebVTT file.
 *
 * @param line the line its times are in, counted from 1
 * @param id its identifier, empty if it has none
 * @param startMs its start in milliseconds
 * @param endMs its end in milliseconds; a broken file may have it before the start
 * @param text its text with tags and character references as written, lines separated by LF
 */
record WebVttCue(int line, String id, long startMs, long endMs, String text) {
}
