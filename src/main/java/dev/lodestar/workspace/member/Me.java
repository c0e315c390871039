package dev.lodestar.workspace.member;

import java.util.List;

import dev.lodestar.workspace.Member;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.Workspace;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** The signed-in member. */
@DefaultNonNull
@Description("The signed-in member.")
public record Me(
        @Description("The account of the member.") Member.Account account,
        @Description("The workspace that the session works in.") Workspace workspace,
        @Description("The role of the member in that workspace.") MemberRole role,
        @Description("All workspaces that the member belongs to.") List<@NonNull Workspace> workspaces) {
}
