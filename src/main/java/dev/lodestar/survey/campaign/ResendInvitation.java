package dev.lodestar.survey.campaign;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code resendInvitation} takes and gives. */
public interface ResendInvitation {

    /** What is asked for. */
    @Name("ResendInvitationInput")
    @Description("The invitation to send again.")
    record Input(
            @NonNull @Id @Description("The ID of the invitation.") String id,
            @NonNull @Description("The version of the invitation that the change was made against.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ResendInvitationPayload")
    @Description("The result of sending an invitation again.")
    record Payload(
            @Nullable @Description("The invitation as it is now, or null if the change was refused.") Invitation invitation,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
