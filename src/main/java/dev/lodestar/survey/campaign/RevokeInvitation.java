package dev.lodestar.survey.campaign;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code revokeInvitation} takes and gives. */
public interface RevokeInvitation {

    /** What is asked for. */
    @Name("RevokeInvitationInput")
    @Description("The invitation to revoke.")
    record Input(
            @NonNull @Id @Description("The ID of the invitation.") String id,
            @NonNull @Description("The version of the invitation that the change was made against.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RevokeInvitationPayload")
    @Description("The result of revoking an invitation.")
    record Payload(
            @Nullable @Description("The invitation as it is now, or null if the change was refused.") Invitation invitation,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
