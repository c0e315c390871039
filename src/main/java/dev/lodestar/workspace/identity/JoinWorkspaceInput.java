package dev.lodestar.workspace.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Who takes an invitation up. */
@DefaultNonNull
@Input("JoinWorkspaceInput")
@Description("Who takes an invitation up.")
public record JoinWorkspaceInput(
        @Description("The secret of the invitation's link.") String token,
        @Description("The person's name.") String name,
        @Description("A new password, or the one of the account they already have.") String password) {
}
