package dev.lodestar.interview;

import java.util.UUID;

import dev.lodestar.interview.reader.TranscriptFormat;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A transcript to be imported, as an uploaded file or as text. */
@DefaultNonNull
@Input("ImportTranscriptInput")
@Description("A transcript to be imported, either as an uploaded file or as text.")
public record ImportTranscriptInput(
        @Id @Description("The interview it belongs to.") UUID interviewId,
        @Nullable @Id @Description("The uploaded file, up to 10 MB of UTF-8.") UUID uploadId,
        @Nullable @Description("The text, if no file was uploaded.") String text,
        @Nullable @Description("The format to read it as; recognised from the text if not said.") TranscriptFormat format) {
}
