package dev.lodestar.workspace.tenant;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Workspace;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code renameWorkspace} takes and gives. */
public interface RenameWorkspace {

    /** The new name of the current workspace. */
    @DefaultNonNull
    @Name("RenameWorkspaceInput")
    @Description("The new name of the current workspace.")
    record Input(
            @Description("The version of the workspace that the caller saw.") int version,
            @Description("The new name of the workspace.") String name) {
    }

    /** The result of renaming a workspace. */
    @DefaultNonNull
    @Name("RenameWorkspacePayload")
    @Description("The result of renaming a workspace.")
    record Payload(
            @Nullable @Description("The workspace as it is now, or null if the change was refused.") Workspace workspace,
            @Description("What the caller can mend, empty if the workspace was renamed.") List<@NonNull UserError> userErrors) {
    }
}
