package dev.lodestar.interview.participant;

import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.Participant;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code addParticipant} takes and gives. */
public interface AddParticipant {

    /** The person to add to an interview. */
    @DefaultNonNull
    @Name("AddParticipantInput")
    @Description("The person to add to an interview.")
    record Input(
            @Id @Description("The ID of the interview.") UUID interviewId,
            @Description("The name of the person, which nobody else in the interview has.") String name,
            @Description("The part the person played in the purchase.") BuyingRole buyingRole,
            @Nullable @Id @Description("The ID of the contact that the person is.") UUID contactId) {
    }

    /** The result of adding a participant. */
    @DefaultNonNull
    @Name("AddParticipantPayload")
    @Description("The result of adding a participant.")
    record Payload(
            @Nullable @Description("The new participant, or null if it was refused.") Participant participant,
            @Description("What the caller can mend, empty if the participant was added.") List<@NonNull UserError> userErrors) {
    }
}
