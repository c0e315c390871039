package dev.lodestar.workspace;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** The signed-in member. */
@DefaultNonNull
@Description("The signed-in member.")
public record Me(
        @Description("Who it is.") Member.Account account,
        @Description("The workspace they work in now.") Workspace workspace,
        @Description("What they may do in it.") MemberRole role,
        @Description("All workspaces they belong to.") List<@NonNull Workspace> workspaces) {
}
