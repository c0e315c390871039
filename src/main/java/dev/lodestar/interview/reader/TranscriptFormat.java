package dev.lodestar.interview.reader;

import org.eclipse.microprofile.graphql.Description;

/** The transcript formats that can be read. */
@Description("The transcript formats that can be read.")
public enum TranscriptFormat {
    /** Captions as Teams, Zoom and Meet export them, {@code WEBVTT} in the first line. */
    @Description("Captions of a video call, as WebVTT.")
    WEBVTT,
    /** Plain text in which each turn begins with {@code Name: }. */
    @Description("Plain text in which each turn begins with a name.")
    NAMED_TEXT
}
