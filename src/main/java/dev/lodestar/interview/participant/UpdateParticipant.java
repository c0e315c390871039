package dev.lodestar.interview.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.interview.Participant;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateParticipant} takes and gives. */
public interface UpdateParticipant {

    /** The change of a participant. See {@link Patch} for what is left out and what is null. */
    @Name("UpdateParticipantInput")
    @Description("The change of a participant. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the participant to change.")
        public UUID id;
        @NonNull
        @Description("The version of the participant that the change was made against.")
        public Integer version;
        @Description("The name of the person, which nobody else in the interview has.")
        public @Nullable Optional<String> name;
        @Description("The part the person played in the purchase.")
        public @Nullable Optional<BuyingRole> buyingRole;
        @Id
        @Description("The ID of the contact that the person is.")
        public @Nullable Optional<UUID> contactId;
    }

    /** The result of changing a participant. */
    @DefaultNonNull
    @Name("UpdateParticipantPayload")
    @Description("The result of changing a participant.")
    record Payload(
            @Nullable @Description("The participant as it is now, or null if the change was refused.") Participant participant,
            @Description("What the caller can mend, empty if the participant was changed.") List<@NonNull UserError> userErrors) {
    }
}
