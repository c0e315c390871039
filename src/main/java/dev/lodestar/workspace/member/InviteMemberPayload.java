package dev.lodestar.workspace.member;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of inviting somebody. */
@DefaultNonNull
@Description("What became of inviting somebody.")
public record InviteMemberPayload(
        @Nullable @Description("The invitation, unless refused.") MemberInvitation invitation,
        @Nullable @Description("The link to hand over; it is shown only now.") String link,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
