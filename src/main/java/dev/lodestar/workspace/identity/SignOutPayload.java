package dev.lodestar.workspace.identity;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What became of signing out. */
@DefaultNonNull
@Description("What became of signing out.")
public record SignOutPayload(
        @Description("Whether nobody is signed in now.") boolean signedOut,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
