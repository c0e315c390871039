package dev.lodestar.workspace.identity;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code signIn} takes and gives. */
public interface SignIn {

    /** The person who signs in. */
    @DefaultNonNull
    @Name("SignInInput")
    @Description("The person who signs in.")
    record Input(
            @Description("The e-mail address of the account.") String email,
            @Description("The password of the account.") String password) {
    }

    /** The result of signing in. */
    @DefaultNonNull
    @Name("SignInPayload")
    @Description("The result of signing in.")
    record Payload(
            @Nullable @Description("The session, or null if it was refused. The console gets it as a cookie as well.") Session session,
            @Description("What the caller can mend, empty if the person is signed in.") List<@NonNull UserError> userErrors) {
    }
}
