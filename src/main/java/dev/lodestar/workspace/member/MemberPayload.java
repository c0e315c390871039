package dev.lodestar.workspace.member;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Member;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a change of a member. */
@DefaultNonNull
@Description("What became of a change of a member.")
public record MemberPayload(
        @Nullable @Description("The member, unless refused.") Member member,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
