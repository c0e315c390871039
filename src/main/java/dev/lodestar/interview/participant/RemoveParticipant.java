package dev.lodestar.interview.participant;

import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.Participant;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code removeParticipant} takes and gives. */
public interface RemoveParticipant {

    /** The participant to take out of an interview. */
    @DefaultNonNull
    @Name("RemoveParticipantInput")
    @Description("The participant to take out of an interview.")
    record Input(
            @Id @Description("The ID of the participant.") UUID id,
            @Description("The version of the participant that the caller saw.") int version) {
    }

    /** The result of taking a participant out. */
    @DefaultNonNull
    @Name("RemoveParticipantPayload")
    @Description("The result of taking a participant out.")
    record Payload(
            @Nullable @Description("The participant as it was, or null if it was refused.") Participant participant,
            @Description("What the caller can mend, empty if the participant was taken out.") List<@NonNull UserError> userErrors) {
    }
}
