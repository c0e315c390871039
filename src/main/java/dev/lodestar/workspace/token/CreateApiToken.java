package dev.lodestar.workspace.token;

import java.time.Instant;
import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createApiToken} takes and gives. */
public interface CreateApiToken {

    /** The API token to make. */
    @DefaultNonNull
    @Name("CreateApiTokenInput")
    @Description("The API token to make.")
    record Input(
            @Description("The purpose of the token, such as the website.") String name,
            @Nullable @Description("When the token ends. It never ends if not given.") Instant expiresAt) {
    }

    /** The result of making an API token. */
    @DefaultNonNull
    @Name("CreateApiTokenPayload")
    @Description("The result of making an API token.")
    record Payload(
            @Nullable @Description("The new token, or null if it was refused.") ApiToken apiToken,
            @Nullable @Description("The secret of the token. It is shown only now.") String secret,
            @Description("What the caller can mend, empty if the token was made.") List<@NonNull UserError> userErrors) {
    }
}
