package dev.lodestar.workspace;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a change of a workspace. */
@DefaultNonNull
@Description("What became of a change of a workspace.")
public record WorkspacePayload(
        @Nullable @Description("The workspace, unless refused.") Workspace workspace,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
