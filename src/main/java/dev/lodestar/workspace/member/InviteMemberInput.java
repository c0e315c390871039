package dev.lodestar.workspace.member;

import dev.lodestar.workspace.MemberRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Whom to invite into the workspace. */
@DefaultNonNull
@Input("InviteMemberInput")
@Description("Whom to invite into the workspace.")
public record InviteMemberInput(
        @Description("The person's e-mail address.") String email,
        @Description("What they will be allowed to do.") MemberRole role) {
}
