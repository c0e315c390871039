package dev.lodestar.interview;

import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.reader.TranscriptFormat;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code importTranscript} takes and gives. */
public interface ImportTranscript {

    /** The transcript to import, either as an uploaded file or as text. */
    @DefaultNonNull
    @Name("ImportTranscriptInput")
    @Description("The transcript to import, either as an uploaded file or as text.")
    record Input(
            @Id @Description("The ID of the interview it belongs to.") UUID interviewId,
            @Nullable @Id @Description("The ID of the uploaded file, up to 10 MB of UTF-8.") UUID uploadId,
            @Nullable @Description("The text, if no file was uploaded.") String text,
            @Nullable @Description("The format to read it as. It is recognised from the text if not given.") TranscriptFormat format) {
    }

    /** The result of importing a transcript. */
    @DefaultNonNull
    @Name("ImportTranscriptPayload")
    @Description("The result of importing a transcript.")
    record Payload(
            @Nullable @Description("The transcript, or null if it was refused.") Transcript transcript,
            @Description("Whether this import made the transcript. It is false if the same text had been imported before.") boolean created,
            @Description("What the caller can mend, empty if the transcript is there.") List<@NonNull UserError> userErrors) {
    }
}
