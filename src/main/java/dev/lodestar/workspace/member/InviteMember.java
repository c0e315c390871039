package dev.lodestar.workspace.member;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.MemberRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code inviteMember} takes and gives. */
public interface InviteMember {

    /** The person to invite into the workspace. */
    @DefaultNonNull
    @Name("InviteMemberInput")
    @Description("The person to invite into the workspace.")
    record Input(
            @Description("The e-mail address of the person.") String email,
            @Description("The role that the person will have.") MemberRole role) {
    }

    /** The result of inviting somebody. */
    @DefaultNonNull
    @Name("InviteMemberPayload")
    @Description("The result of inviting somebody.")
    record Payload(
            @Nullable @Description("The invitation, or null if it was refused.") MemberInvitation invitation,
            @Nullable @Description("The link to hand over. It is shown only now.") String link,
            @Description("What the caller can mend, empty if the person was invited.") List<@NonNull UserError> userErrors) {
    }
}
