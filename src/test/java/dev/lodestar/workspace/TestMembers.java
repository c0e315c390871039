package dev.lodestar.workspace;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.workspace.identity.AccountEntity;
import dev.lodestar.workspace.identity.Passwords;
import dev.lodestar.workspace.identity.Sessions;
import dev.lodestar.workspace.member.MembershipEntity;

/** Makes accounts and workspaces for tests without the one-time link of the first start. */
@ApplicationScoped
public class TestMembers {

    /** A signed-in member of a new workspace. */
    public record Signed(UUID accountId, UUID workspaceId, String email, String token) {
    }

    public static final String PASSWORD = "correct horse battery";

    // Hashing is slow on purpose, so it is done once and not for every test.
    private static final String PASSWORD_HASH = Passwords.hash(PASSWORD);

    private final Workspaces workspaces;
    private final Sessions sessions;
    private final Clock clock;

    TestMembers(Workspaces workspaces, Sessions sessions, Clock clock) {
        this.workspaces = workspaces;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    public Signed ownerOfNewWorkspace() {
        var account = account();
        var workspace = workspaces.createFor(account.id, "Workspace of " + account.name);
        return new Signed(account.id, workspace.id(), account.email, sessions.open(account.id, workspace.id()).token());
    }

    @Transactional
    public Signed memberOf(UUID workspaceId, MemberRole role) {
        var account = account();
        var member = new MembershipEntity();
        member.workspaceId = workspaceId;
        member.accountId = account.id;
        member.role = role;
        member.createdAt = clock.instant();
        member.persist();
        return new Signed(account.id, workspaceId, account.email, sessions.open(account.id, workspaceId).token());
    }

    private AccountEntity account() {
        var account = new AccountEntity();
        account.id = Ids.next();
        account.email = account.id + "@team.example";
        account.name = "Member " + account.id.toString().substring(30);
        account.passwordHash = PASSWORD_HASH;
        account.createdAt = clock.instant();
        account.persist();
        return account;
    }
}
