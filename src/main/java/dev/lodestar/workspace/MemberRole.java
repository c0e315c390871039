package dev.lodestar.workspace;

import java.util.Set;

import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;

/** What a member may do in a workspace. */
@Description("What a member may do in a workspace.")
public enum MemberRole {
    /** Everything, members and tokens included. */
    @Description("The member may do everything, invite others and make keys.")
    OWNER(Set.of(Roles.OWNER, Roles.RESEARCHER, Roles.VIEWER, Roles.PUBLISHED_READER)),
    /** Everything but members and tokens. */
    @Description("The member may read and change everything but members and keys.")
    RESEARCHER(Set.of(Roles.RESEARCHER, Roles.VIEWER, Roles.PUBLISHED_READER)),
    /** Reading. */
    @Description("The member may read.")
    VIEWER(Set.of(Roles.VIEWER, Roles.PUBLISHED_READER));

    private final Set<String> granted;

    MemberRole(Set<String> granted) {
        this.granted = granted;
    }

    /** The names that operations ask for. */
    public Set<String> granted() {
        return granted;
    }
}
