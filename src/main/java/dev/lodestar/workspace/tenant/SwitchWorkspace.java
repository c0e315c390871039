package dev.lodestar.workspace.tenant;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.Workspace;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code switchWorkspace} takes and gives. */
public interface SwitchWorkspace {

    /** The workspace to work in. */
    @DefaultNonNull
    @Name("SwitchWorkspaceInput")
    @Description("The workspace to work in.")
    record Input(
            @Id @Description("The ID of the workspace.") UUID id) {
    }

    /** The result of going over to another workspace. */
    @DefaultNonNull
    @Name("SwitchWorkspacePayload")
    @Description("The result of going over to another workspace.")
    record Payload(
            @Nullable @Description("The workspace that the session works in now, or null if it was refused.") Workspace workspace,
            @Description("What the caller can mend, empty if the session works there.") List<@NonNull UserError> userErrors) {
    }
}
