package dev.lodestar.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.reader.TranscriptFormat;
import dev.lodestar.interview.transcript.ImportWarning;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One immutable version of an interview's text. */
@DefaultNonNull
@Description("One immutable version of an interview's text; offsets into it count Unicode code points.")
public record Transcript(
        @Id @Description("The transcript's id.") UUID id,
        @Ignore UUID interviewId,
        @Description("Which version of the interview's text this is, from 1.") int number,
        @Description("The format it was read from.") TranscriptFormat format,
        @Nullable @Description("The name of the file it came in, if it came in one.") String fileName,
        @Description("Its length in code points.") int length,
        @Description("The SHA-256 of its text, to be sent back when a passage is tagged.") String textSha256,
        @Description("How many turns it has.") int turnCount,
        @Nullable @Description("How long the recording is, in milliseconds, if the file has times.") Integer durationMs,
        @Description("What a person should look at in the imported file.") List<@NonNull ImportWarning> warnings,
        @Description("Who imported it, by the name they had then.") String importedBy,
        @Description("When it was imported.") Instant createdAt) {

    /** What became of an import. */
    @DefaultNonNull
    @Name("ImportTranscriptPayload")
    @Description("What became of an import.")
    public record ImportPayload(
            @Nullable @Description("The transcript, unless refused.") Transcript transcript,
            @Description("Whether this import made it; false if the same text had been imported before.") boolean created,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }

    /** What became of saying who the speakers are. */
    @DefaultNonNull
    @Name("MapSpeakersPayload")
    @Description("What became of saying who the speakers are.")
    public record SpeakersPayload(
            @Nullable @Description("The transcript, unless refused.") Transcript transcript,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
