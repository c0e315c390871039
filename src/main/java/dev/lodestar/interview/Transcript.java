package dev.lodestar.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.reader.TranscriptFormat;
import dev.lodestar.interview.transcript.ImportWarning;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One immutable version of an interview's text. */
@DefaultNonNull
@Description("One immutable version of an interview's text; offsets into it count Unicode code points.")
public record Transcript(
        @Id @Description("The ID of the transcript.") UUID id,
        @Ignore UUID interviewId,
        @Description("Which version of the interview's text this is, from 1.") int number,
        @Description("The format it was read from.") TranscriptFormat format,
        @Nullable @Description("The name of the file the transcript came in.") String fileName,
        @Description("The length of the text in code points.") int length,
        @Description("The SHA-256 of the text. Tagging a passage sends it back.") String textSha256,
        @Description("How many turns the transcript has.") int turnCount,
        @Nullable @Description("The length of the recording in milliseconds, if the file has times.") Integer durationMs,
        @Description("What a person should look at in the imported file.") List<@NonNull ImportWarning> warnings,
        @Description("The name of whoever imported it, as it was then.") String importedBy,
        @Description("Identifies when the transcript was imported.") Instant createdAt) {
}
