package dev.lodestar.interview;

import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

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
        @Id @Description("The ID of the participant.") UUID id,
        @Description("The name of the person, which nobody else in the interview has.") String name,
        @Description("The part the person played in the purchase when they were interviewed.") BuyingRole buyingRole,
        @Ignore @Nullable UUID contactId,
        @Description("The number of changes so far. An update sends it back.") int version) {

    /** Who this is when people are counted over several interviews: the contact if one is linked, otherwise the participant. */
    @Ignore
    public UUID personId() {
        return contactId == null ? id : contactId;
    }
}
