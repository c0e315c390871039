package dev.lodestar.coding;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** A passage to be tagged, with the proof that the client sees the text that is stored. */
@DefaultNonNull
@Input("TagPassageInput")
@Description("A passage to be tagged, with the proof that the client sees the text that is stored.")
public record TagPassageInput(
        @Id @Description("The transcript.") UUID transcriptId,
        @Description("The SHA-256 of the transcript's text, as the transcript gives it.") String textSha256,
        @Description("The first code point of the passage.") int start,
        @Description("The code point behind the passage.") int end,
        @Description("The words of the passage.") String quote,
        @Id @Description("The code.") UUID codeId) {
}
