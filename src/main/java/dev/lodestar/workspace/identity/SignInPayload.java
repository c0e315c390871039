package dev.lodestar.workspace.identity;

import java.time.Instant;
import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of signing in. The console gets the session as a cookie as well. */
@DefaultNonNull
@Description("What became of signing in; the console gets the session as a cookie as well.")
public record SignInPayload(
        @Nullable @Description("The session, unless refused.") Session session,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {

    /** A signed-in member's secret. */
    @DefaultNonNull
    @Description("A signed-in member's secret, for the Authorization header.")
    public record Session(
            @Description("The secret; it is shown only now.") String token,
            @Description("When it ends.") Instant expiresAt) {
    }

    static SignInPayload of(SignIn.NewSession session, List<UserError> errors) {
        return new SignInPayload(session == null ? null : new Session(session.token(), session.expiresAt()), errors);
    }
}
