package dev.lodestar.workspace.token;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of making or revoking an API token. */
@DefaultNonNull
@Description("What became of making or revoking an API token.")
public record ApiTokenPayload(
        @Nullable @Description("The token, unless refused.") ApiToken apiToken,
        @Nullable @Description("The secret of a new token; it is shown only now.") String secret,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
