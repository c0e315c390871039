package dev.lodestar.workspace;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PublicAddress;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.identity.SessionCookie;
import dev.lodestar.workspace.member.ChangeMemberRoleInput;
import dev.lodestar.workspace.member.InviteMemberInput;
import dev.lodestar.workspace.member.InviteMemberPayload;
import dev.lodestar.workspace.member.MemberPayload;
import dev.lodestar.workspace.token.ApiToken;
import dev.lodestar.workspace.token.ApiTokenPayload;
import dev.lodestar.workspace.token.ApiTokens;
import dev.lodestar.workspace.token.CreateApiTokenInput;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The workspace, its members, tokens and log, for a client. */
@GraphQLApi
public class WorkspaceApi {

    private final Workspaces workspaces;
    private final Members members;
    private final ApiTokens tokens;
    private final SessionCookie cookie;
    private final PublicAddress address;

    WorkspaceApi(Workspaces workspaces, Members members, ApiTokens tokens, SessionCookie cookie,
            PublicAddress address) {
        this.workspaces = workspaces;
        this.members = members;
        this.tokens = tokens;
        this.cookie = cookie;
        this.address = address;
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Makes another workspace with you as its owner.")
    public WorkspacePayload createWorkspace(@NonNull @Description("What it is called.") WorkspaceInput input) {
        return Outcome.of(() -> workspaces.create(input.name())).as(WorkspacePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Gives the current workspace another name.")
    public WorkspacePayload renameWorkspace(@NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("The new name.") WorkspaceInput input) {
        return Outcome.of(() -> workspaces.rename(version, input.name())).as(WorkspacePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Lets the session of this request work in another of your workspaces.")
    public WorkspacePayload switchWorkspace(@NonNull @Id @Description("The workspace's id.") String id) {
        return Outcome.of(() -> workspaces.use(cookie.secret().orElseThrow(), Ids.parse("workspace", id)))
                .as(WorkspacePayload::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Who works in this workspace.")
    public List<@NonNull Member> members() {
        return members.list();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Invites somebody by a link that is valid for a week.")
    public InviteMemberPayload inviteMember(@NonNull @Description("Whom.") InviteMemberInput input) {
        return Outcome.of(() -> members.invite(input.email(), input.role()))
                .as((invited, errors) -> invited == null ? new InviteMemberPayload(null, null, errors)
                        : new InviteMemberPayload(invited.invitation(), address.of("/join#" + invited.secret()), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Changes what a member may do.")
    public MemberPayload changeMemberRole(@NonNull @Id @Description("The member's account.") String accountId,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("The new role.") ChangeMemberRoleInput input) {
        return Outcome.of(() -> members.changeRole(Ids.parse("member", accountId), version, input.role()))
                .as(MemberPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Takes somebody out of the workspace.")
    public MemberPayload removeMember(@NonNull @Id @Description("The member's account.") String accountId) {
        return Outcome.of(() -> members.remove(Ids.parse("member", accountId))).as(MemberPayload::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("The keys of front ends, the newest first.")
    public List<@NonNull ApiToken> apiTokens() {
        return tokens.list();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Makes a key with which a front end reads published profiles and personas.")
    public ApiTokenPayload createApiToken(@NonNull @Description("What it is for.") CreateApiTokenInput input) {
        return Outcome.of(() -> tokens.create(input.name(), input.expiresAt()))
                .as((issued, errors) -> issued == null ? new ApiTokenPayload(null, null, errors)
                        : new ApiTokenPayload(issued.token(), issued.secret(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Ends a key at once.")
    public ApiTokenPayload revokeApiToken(@NonNull @Id @Description("The token's id.") String id) {
        return Outcome.of(() -> tokens.revoke(Ids.parse("token", id)))
                .as((token, errors) -> new ApiTokenPayload(token, null, errors));
    }
}
