package dev.lodestar.interview;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How long a transcript is. */
@DefaultNonNull
@Description("How long a transcript is.")
public record TranscriptSize(
        @Description("The length of the text in code points.") int length,
        @Description("How many turns the transcript has.") int turnCount,
        @Nullable @Description("The length of the recording in milliseconds, if the file has times.") Integer durationMs) {
}
