package dev.lodestar.interview.transcript;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** A timed stretch of a transcript, as a caption cue gave it. */
@DefaultNonNull
@Description("A timed stretch of a transcript, as a caption cue gave it.")
public record Cue(
        @Description("The first code point of its words.") int start,
        @Description("The code point behind its words.") int end,
        @Description("When it begins, in milliseconds from the start of the recording.") int startMs,
        @Description("When it ends, in milliseconds.") int endMs) {
}
