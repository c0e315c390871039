package dev.lodestar;

import java.util.UUID;

import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.TestMembers;

import io.quarkus.arc.Arc;

/** What a test begins with. Each test has a workspace of its own, so that tests cannot meet. */
public final class Given {

    private Given() {
    }

    /** A new workspace and its owner. */
    public static TestMembers.Signed owner() {
        return members().ownerOfNewWorkspace();
    }

    /** Another member of a workspace. */
    public static TestMembers.Signed member(UUID workspaceId, MemberRole role) {
        return members().memberOf(workspaceId, role);
    }

    /** The API as the owner of a new workspace sees it. */
    public static GraphQL api() {
        return GraphQL.with(owner().token());
    }

    private static TestMembers members() {
        return Arc.container().instance(TestMembers.class).get();
    }
}
