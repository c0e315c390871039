package dev.lodestar.interview;

import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Somebody who was interviewed.
 *
 * @param contactId the contact they are, null if none is linked
 */
@DefaultNonNull
@Description("Somebody who was interviewed.")
public record Participant(
        @Id @Description("The participant's id.") UUID id,
        @Description("Their name.") String name,
        @Description("The part they played in the purchase when they were interviewed.") BuyingRole buyingRole,
        @Ignore @Nullable UUID contactId,
        @Description("Counts the changes; send it back with an update.") int version) {

    /** Who this is when people are counted over several interviews: the contact if one is linked, otherwise the participant. */
    @Ignore
    public UUID personId() {
        return contactId == null ? id : contactId;
    }

    /** What became of a change of a participant. */
    @DefaultNonNull
    @Name("ParticipantPayload")
    @Description("What became of a change of a participant.")
    public record Payload(
            @Nullable @Description("The participant, unless refused.") Participant participant,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
