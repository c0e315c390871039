package dev.lodestar.interview;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.interview.transcript.TranscriptSource;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.DefaultNonNull;

/** One immutable version of an interview's text. */
@DefaultNonNull
@Description("One immutable version of an interview's text; offsets into it count Unicode code points.")
public record Transcript(
        @Id @Description("The ID of the transcript.") UUID id,
        @Ignore UUID interviewId,
        @Description("Which version of the interview's text this is, from 1.") int number,
        @Description("What the transcript was read from.") TranscriptSource source,
        @Description("How long the transcript is.") TranscriptSize size,
        @Description("The SHA-256 of the text. Tagging a passage sends it back.") String textSha256,
        @Description("The name of whoever imported it, as it was then.") String importedBy,
        @Description("Identifies when the transcript was imported.") Instant createdAt) {
}
