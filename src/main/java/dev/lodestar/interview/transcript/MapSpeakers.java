package dev.lodestar.interview.transcript;

import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.Transcript;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code mapSpeakers} takes and gives. */
public interface MapSpeakers {

    /** Who the speakers of a transcript are. */
    @DefaultNonNull
    @Name("MapSpeakersInput")
    @Description("Who the speakers of a transcript are.")
    record Input(
            @Id @Description("The ID of the transcript.") UUID transcriptId,
            @Description("The speakers to change.") List<@NonNull SpeakerMappingInput> speakers) {
    }

    /** The result of saying who speaks. */
    @DefaultNonNull
    @Name("MapSpeakersPayload")
    @Description("The result of saying who speaks.")
    record Payload(
            @Nullable @Description("The transcript, or null if the change was refused.") Transcript transcript,
            @Description("What the caller can mend, empty if the speakers were changed.") List<@NonNull UserError> userErrors) {
    }
}
