package dev.lodestar.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.EmailAddress;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.identity.AccountEntity;
import dev.lodestar.workspace.identity.Passwords;
import dev.lodestar.workspace.identity.SessionEntity;
import dev.lodestar.workspace.member.ChangeMemberRole;
import dev.lodestar.workspace.member.InviteMember;
import dev.lodestar.workspace.member.Me;
import dev.lodestar.workspace.member.MemberInvitation;
import dev.lodestar.workspace.member.MemberInvitationEntity;
import dev.lodestar.workspace.member.MemberOrderField;
import dev.lodestar.workspace.member.MembershipEntity;
import dev.lodestar.workspace.member.RemoveMember;
import dev.lodestar.workspace.tenant.WorkspaceEntity;

import io.quarkus.elytron.security.common.BcryptUtil;

/** Who belongs to a workspace. */
@ApplicationScoped
public class Members {

    /** An invitation with the secret that its link ends in. */
    public record Invited(MemberInvitation invitation, String secret) {
    }

    public static final String PURPOSE = "join";
    private static final Duration INVITATION_LIFE = Duration.ofDays(7);

    private final Tenancy tenancy;
    private final Actors actors;
    private final AuditLog auditLog;
    private final SecretLinks links;
    private final Clock clock;

    Members(Tenancy tenancy, Actors actors, AuditLog auditLog, SecretLinks links, Clock clock) {
        this.tenancy = tenancy;
        this.actors = actors;
        this.auditLog = auditLog;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public Me me() {
        var membership = require(actors.accountId());
        var workspaces = MembershipEntity.ofAccount(membership.accountId).stream().map(m -> m.workspace.toWorkspace()).toList();
        return new Me(membership.account.toAccount(), membership.workspace.toWorkspace(), membership.role, workspaces);
    }

    @Transactional
    public Page<Member> list(ConnectionRequest<MemberOrderField> request) {
        return request.page(MembershipEntity.page(tenancy.current(), request.slice()),
                member -> member.place(request.slice().field()), () -> MembershipEntity.count("workspaceId", tenancy.current()))
                .map(MembershipEntity::toMember);
    }

    /** Invites somebody by a link that is valid for a week; a second invitation of the same address replaces the first. */
    @Transactional
    public Invited invite(InviteMember.Input input) {
        var address = EmailAddress.required(input.email(), "input", "email");
        AccountEntity.findByEmail(address).flatMap(a -> MembershipEntity.findMember(tenancy.current(), a.id))
                .ifPresent(member -> {
                    throw new UserErrorException(UserErrorCode.TAKEN, "%s is a member already.".formatted(address), "input",
                            "email");
                });
        MemberInvitationEntity.open(address).ifPresent(open -> {
            links.revoke(PURPOSE, open.id);
            open.delete();
            // The new one takes its place in the unique index.
            MemberInvitationEntity.flush();
        });
        var invitation = new MemberInvitationEntity();
        invitation.email = address;
        invitation.role = input.role();
        invitation.invitedBy = actors.accountId();
        invitation.persist();
        var expiresAt = clock.instant().plus(INVITATION_LIFE);
        var secret = links.issue(PURPOSE, invitation.id, expiresAt);
        auditLog.record(AuditEvent.of("member.invited", "invitation", invitation.id).with("name", address)
                .with("role", input.role().name()));
        return new Invited(new MemberInvitation(invitation.id, address, input.role(), expiresAt), secret);
    }

    /** Takes an invitation up, in the invitation's workspace; gives the account that now belongs to it. */
    @Transactional
    public UUID accept(UUID invitationId, String name, String password) {
        var invitation = MemberInvitationEntity.<MemberInvitationEntity> findById(invitationId, LockModeType.PESSIMISTIC_WRITE);
        if (invitation == null || invitation.acceptedAt != null) {
            throw UserErrorException.conflict("This invitation has been used. Sign in with your password.", "input", "token");
        }
        var account = AccountEntity.findByEmail(invitation.email)
                .map(known -> checkPassword(known, password))
                .orElseGet(() -> newAccount(invitation.email, name, password));
        var member = new MembershipEntity();
        member.workspaceId = invitation.workspaceId;
        member.accountId = account.id;
        member.role = invitation.role;
        member.createdAt = clock.instant();
        member.persist();
        invitation.acceptedAt = clock.instant();
        auditLog.record(AuditEvent.of("member.joined", "member", account.id).with("name", account.name)
                .with("role", invitation.role.name()));
        return account.id;
    }

    // Somebody who has an account already proves that it is theirs; an invitation must not hand it to the link's holder.
    private static AccountEntity checkPassword(AccountEntity account, String password) {
        if (!BcryptUtil.matches(password, account.passwordHash)) {
            throw new UserErrorException(UserErrorCode.WRONG_CREDENTIALS,
                    "You have an account with this address already; give its password.", "input", "password");
        }
        return account;
    }

    private AccountEntity newAccount(String email, String name, String password) {
        var account = new AccountEntity();
        account.id = Ids.next();
        account.email = email;
        account.name = Text.NAME.required(name, "input", "name");
        account.passwordHash = Passwords.hash(password);
        account.createdAt = clock.instant();
        account.persist();
        return account;
    }

    @Transactional
    public Member changeRole(ChangeMemberRole.Input input) {
        var member = require(input.accountId(), input.version());
        if (member.role == MemberRole.OWNER && input.role() != MemberRole.OWNER) {
            requireAnotherOwner();
        }
        member.role = input.role();
        MembershipEntity.flush();
        auditLog.record(AuditEvent.of("member.role-changed", "member", member.accountId).with("name", member.account.name)
                .with("role", member.role.name()));
        return member.toMember();
    }

    /** Takes somebody out of the workspace; their sessions in it end. */
    @Transactional
    public Member remove(RemoveMember.Input input) {
        var member = require(input.accountId(), input.version());
        if (member.role == MemberRole.OWNER) {
            requireAnotherOwner();
        }
        var removed = member.toMember();
        SessionEntity.delete("accountId = ?1 and workspaceId = ?2", member.accountId, tenancy.current());
        member.delete();
        auditLog.record(AuditEvent.of("member.removed", "member", member.accountId).with("name", removed.account().name()));
        return removed;
    }

    private void requireAnotherOwner() {
        // The lock makes two owners who step down at once wait for each other.
        WorkspaceEntity.findById(tenancy.current(), LockModeType.PESSIMISTIC_WRITE);
        if (MembershipEntity.owners(tenancy.current()) < 2) {
            throw UserErrorException.conflict("A workspace needs an owner. Make somebody else an owner first.", "input",
                    "accountId");
        }
    }

    private MembershipEntity require(UUID accountId) {
        return MembershipEntity.findMember(tenancy.current(), accountId)
                .orElseThrow(() -> UserErrorException.notFound("member", accountId, "input", "accountId"));
    }

    private MembershipEntity require(UUID accountId, int version) {
        var member = require(accountId);
        if (member.version != version) {
            throw UserErrorException.stale("member", version, member.version, "input", "version");
        }
        return member;
    }
}
