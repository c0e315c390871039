package dev.lodestar.workspace.member;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Member;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code removeMember} takes and gives. */
public interface RemoveMember {

    /** The member to take out of the workspace. */
    @DefaultNonNull
    @Name("RemoveMemberInput")
    @Description("The member to take out of the workspace.")
    record Input(
            @Id @Description("The ID of the account of the member.") UUID accountId,
            @Description("The version of the member that the caller saw.") int version) {
    }

    /** The result of taking a member out. */
    @DefaultNonNull
    @Name("RemoveMemberPayload")
    @Description("The result of taking a member out.")
    record Payload(
            @Nullable @Description("The member as they were, or null if it was refused.") Member member,
            @Description("What the caller can mend, empty if the member was taken out.") List<@NonNull UserError> userErrors) {
    }
}
