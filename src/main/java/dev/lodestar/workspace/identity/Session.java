package dev.lodestar.workspace.identity;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** The secret of a signed-in member. */
@DefaultNonNull
@Description("The secret of a signed-in member, for the Authorization header.")
public record Session(
        @Description("The secret. It is shown only now.") String token,
        @Description("Identifies when the session ends.") Instant expiresAt) {
}
