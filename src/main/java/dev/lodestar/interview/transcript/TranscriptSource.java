package dev.lodestar.interview.transcript;

import java.util.List;

import dev.lodestar.interview.reader.TranscriptFormat;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a transcript was read from. */
@DefaultNonNull
@Description("What a transcript was read from.")
public record TranscriptSource(
        @Description("The format of the text.") TranscriptFormat format,
        @Nullable @Description("The name of the file, or null if the text was pasted or named somebody who was erased.") String fileName,
        @Description("What a person should look at in the text that was imported.") List<@NonNull ImportWarning> warnings) {
}
