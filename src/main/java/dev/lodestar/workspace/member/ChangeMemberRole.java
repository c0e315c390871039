package dev.lodestar.workspace.member;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Member;
import dev.lodestar.workspace.MemberRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code changeMemberRole} takes and gives. */
public interface ChangeMemberRole {

    /** The new role of a member. */
    @DefaultNonNull
    @Name("ChangeMemberRoleInput")
    @Description("The new role of a member.")
    record Input(
            @Id @Description("The ID of the account of the member.") UUID accountId,
            @Description("The version of the member that the caller saw.") int version,
            @Description("The new role.") MemberRole role) {
    }

    /** The result of changing the role of a member. */
    @DefaultNonNull
    @Name("ChangeMemberRolePayload")
    @Description("The result of changing the role of a member.")
    record Payload(
            @Nullable @Description("The member as they are now, or null if the change was refused.") Member member,
            @Description("What the caller can mend, empty if the role was changed.") List<@NonNull UserError> userErrors) {
    }
}
