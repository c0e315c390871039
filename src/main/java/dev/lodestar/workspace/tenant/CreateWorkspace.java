package dev.lodestar.workspace.tenant;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Workspace;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createWorkspace} takes and gives. */
public interface CreateWorkspace {

    /** The workspace to make. */
    @DefaultNonNull
    @Name("CreateWorkspaceInput")
    @Description("The workspace to make.")
    record Input(
            @Description("The name of the workspace.") String name) {
    }

    /** The result of making a workspace. */
    @DefaultNonNull
    @Name("CreateWorkspacePayload")
    @Description("The result of making a workspace.")
    record Payload(
            @Nullable @Description("The new workspace, or null if it was refused.") Workspace workspace,
            @Description("What the caller can mend, empty if the workspace was made.") List<@NonNull UserError> userErrors) {
    }
}
