package dev.lodestar.workspace.token;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code revokeApiToken} takes and gives. */
public interface RevokeApiToken {

    /** The API token to end. */
    @DefaultNonNull
    @Name("RevokeApiTokenInput")
    @Description("The API token to end.")
    record Input(
            @Id @Description("The ID of the token.") UUID id) {
    }

    /** The result of ending an API token. */
    @DefaultNonNull
    @Name("RevokeApiTokenPayload")
    @Description("The result of ending an API token.")
    record Payload(
            @Nullable @Description("The token as it is now, or null if it was refused.") ApiToken apiToken,
            @Description("What the caller can mend, empty if the token has ended.") List<@NonNull UserError> userErrors) {
    }
}
