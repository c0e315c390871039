package dev.lodestar.workspace.identity;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What the mutation {@code signOut} gives; it ends the session of the request, so it takes nothing. */
public interface SignOut {

    /** The result of signing out. */
    @DefaultNonNull
    @Name("SignOutPayload")
    @Description("The result of signing out.")
    record Payload(
            @Description("Whether nobody is signed in now.") boolean signedOut,
            @Description("What the caller can mend, empty if nobody is signed in now.") List<@NonNull UserError> userErrors) {
    }
}
