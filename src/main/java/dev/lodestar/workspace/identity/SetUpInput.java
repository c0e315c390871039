package dev.lodestar.workspace.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** What the first start asks for. */
@DefaultNonNull
@Input("SetUpInput")
@Description("What the first start asks for.")
public record SetUpInput(
        @Description("The secret of the printed link.") String token,
        @Description("What the first workspace is called.") String workspaceName,
        @Description("The owner's name.") String name,
        @Description("The address the owner signs in with.") String email,
        @Description("The owner's password, at least ten characters.") String password) {
}
