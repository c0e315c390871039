package dev.lodestar.interview.reader;

/** The transcript formats that can be read. */
public enum TranscriptFormat {
    /** Captions as Teams, Zoom and Meet export them, {@code WEBVTT} in the first line. */
    WEBVTT,
    /** Plain text in which each turn begins with {@code Name: }. */
    NAMED_TEXT
}
