package dev.lodestar.workspace.member;

import dev.lodestar.workspace.MemberRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** What a member may do from now on. */
@DefaultNonNull
@Input("ChangeMemberRoleInput")
@Description("What a member may do from now on.")
public record ChangeMemberRoleInput(@Description("The new role.") MemberRole role) {
}
