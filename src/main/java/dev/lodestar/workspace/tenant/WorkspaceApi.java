package dev.lodestar.workspace.tenant;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.Workspaces;
import dev.lodestar.workspace.identity.SessionCookie;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Workspaces, for a client. */
@GraphQLApi
public class WorkspaceApi {

    private final Workspaces workspaces;
    private final SessionCookie cookie;

    WorkspaceApi(Workspaces workspaces, SessionCookie cookie) {
        this.workspaces = workspaces;
        this.cookie = cookie;
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Makes another workspace with the caller as its owner.")
    public CreateWorkspace.Payload createWorkspace(
            @NonNull @Description("The workspace to make.") CreateWorkspace.Input input) {
        return Outcome.of(() -> workspaces.create(input)).as(CreateWorkspace.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Gives the current workspace another name.")
    public RenameWorkspace.Payload renameWorkspace(@NonNull @Description("The new name.") RenameWorkspace.Input input) {
        return Outcome.of(() -> workspaces.rename(input)).as(RenameWorkspace.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Lets the session of this request work in another workspace of the caller.")
    public SwitchWorkspace.Payload switchWorkspace(
            @NonNull @Description("The workspace to work in.") SwitchWorkspace.Input input) {
        return Outcome.of(() -> workspaces.use(cookie.secret().orElseThrow(), input.id())).as(SwitchWorkspace.Payload::new);
    }
}
