package dev.lodestar.workspace;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.identity.SessionEntity;
import dev.lodestar.workspace.member.MembershipEntity;
import dev.lodestar.workspace.tenant.CreateWorkspace;
import dev.lodestar.workspace.tenant.RenameWorkspace;
import dev.lodestar.workspace.tenant.WorkspaceEntity;

/** Workspaces: making, naming and changing between them. */
@ApplicationScoped
public class Workspaces {

    private final Tenancy tenancy;
    private final Actors actors;
    private final Clock clock;

    Workspaces(Tenancy tenancy, Actors actors, Clock clock) {
        this.tenancy = tenancy;
        this.actors = actors;
        this.clock = clock;
    }

    /** A new workspace with the signed-in member as its owner. */
    @Transactional
    public Workspace create(CreateWorkspace.Input input) {
        return createFor(actors.accountId(), Text.NAME.required(input.name(), "input", "name"));
    }

    public Workspace createFor(UUID accountId, String name) {
        var now = clock.instant();
        var workspace = new WorkspaceEntity();
        workspace.id = Ids.next();
        workspace.name = name;
        workspace.createdAt = now;
        workspace.updatedAt = now;
        workspace.persist();
        var owner = new MembershipEntity();
        owner.workspaceId = workspace.id;
        owner.accountId = accountId;
        owner.role = MemberRole.OWNER;
        owner.createdAt = now;
        owner.persist();
        return workspace.toWorkspace();
    }

    /** The workspace of the present work. */
    @Transactional
    public Workspace current() {
        return load().toWorkspace();
    }

    /** Gives the current workspace another name. */
    @Transactional
    public Workspace rename(RenameWorkspace.Input input) {
        var workspace = load();
        if (workspace.version != input.version()) {
            throw UserErrorException.stale("workspace", input.version(), workspace.version, "input", "version");
        }
        workspace.name = Text.NAME.required(input.name(), "input", "name");
        workspace.updatedAt = clock.instant();
        WorkspaceEntity.flush();
        return workspace.toWorkspace();
    }

    /** Makes another workspace of the signed-in member the one that a session works in. */
    @Transactional
    public Workspace use(String sessionToken, UUID workspaceId) {
        var membership = MembershipEntity.findMember(workspaceId, actors.accountId())
                .orElseThrow(() -> UserErrorException.notFound("workspace", workspaceId, "input", "id"));
        SessionEntity.findByToken(sessionToken)
                .orElseThrow(
                        () -> UserErrorException.notFound("session", workspaceId, "input", "id")).workspaceId = workspaceId;
        return membership.workspace.toWorkspace();
    }

    private WorkspaceEntity load() {
        return WorkspaceEntity.findById(tenancy.current());
    }
}
