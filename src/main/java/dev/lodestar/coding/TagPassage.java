package dev.lodestar.coding;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code tagPassage} takes and gives. */
public interface TagPassage {

    /** The passage to tag, with the proof that the client sees the text that is stored. */
    @DefaultNonNull
    @Name("TagPassageInput")
    @Description("The passage to tag, with the proof that the client sees the text that is stored.")
    record Input(
            @Id @Description("The ID of the transcript.") UUID transcriptId,
            @Description("The SHA-256 of the text of the transcript, as the transcript gives it.") String textSha256,
            @Description("The first code point of the passage.") int start,
            @Description("The code point behind the passage.") int end,
            @Description("The words of the passage.") String quote,
            @Id @Description("The ID of the code.") UUID codeId) {
    }

    /** The result of tagging a passage. */
    @DefaultNonNull
    @Name("TagPassagePayload")
    @Description("The result of tagging a passage.")
    record Payload(
            @Nullable @Description("The tag, or null if it was refused.") Coding coding,
            @Description("What the caller can mend, empty if the passage bears the tag.") List<@NonNull UserError> userErrors) {
    }
}
