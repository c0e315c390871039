package dev.lodestar.workspace.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Who wants to sign in. */
@DefaultNonNull
@Input("SignInInput")
@Description("Who wants to sign in.")
public record SignInInput(
        @Description("The account's e-mail address.") String email,
        @Description("The account's password.") String password) {
}
