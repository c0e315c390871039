package dev.lodestar.workspace.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.EmailAddress;
import dev.lodestar.workspace.member.MembershipEntity;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Local accounts: signing in and out. */
@ApplicationScoped
public class Sessions {

    /** A secret that stands for a signed-in member until it ends. */
    public record NewSession(String token, UUID accountId, UUID workspaceId, Instant expiresAt) {
    }

    private static final int WRONG_TRIES_ALLOWED = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);
    // Compared against when there is no such account, so that the time taken does not tell which addresses exist.
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody has this password");

    private final Clock clock;
    private final Duration sessionLife;

    Sessions(Clock clock, @ConfigProperty(name = "lodestar.session-life", defaultValue = "P14D") Duration sessionLife) {
        this.clock = clock;
        this.sessionLife = sessionLife;
    }

    /**
     * Signs somebody in with e-mail address and password. The count of wrong tries is kept although the request is refused.
     *
     * @throws UserErrorException with WRONG_CREDENTIALS, the same for an unknown address and a wrong password; LIMIT_REACHED
     *         after ten
     *         wrong tries, for a quarter of an hour
     */
    @Transactional(dontRollbackOn = UserErrorException.class)
    NewSession signIn(String email, String password) {
        var account = AccountEntity.findByEmail(EmailAddress.clean(email));
        var matches = BcryptUtil.matches(password, account.map(a -> a.passwordHash).orElse(NOBODYS_HASH));
        if (account.isEmpty()) {
            throw wrong();
        }
        var found = account.get();
        if (found.lockedUntil != null && found.lockedUntil.isAfter(clock.instant())) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "Too many wrong passwords. Wait a quarter of an hour and try again.", "input", "password");
        }
        if (!matches) {
            countWrongTry(found);
            throw wrong();
        }
        found.failedSignIns = 0;
        found.lockedUntil = null;
        SessionEntity.deleteEnded(found.id, clock.instant());
        var memberships = MembershipEntity.ofAccount(found.id);
        if (memberships.isEmpty()) {
            throw UserErrorException.conflict("This account belongs to no workspace any more. Ask an owner to invite you.",
                    "input",
                    "email");
        }
        return open(found.id, memberships.get(0).workspaceId);
    }

    private void countWrongTry(AccountEntity account) {
        account.failedSignIns++;
        if (account.failedSignIns >= WRONG_TRIES_ALLOWED) {
            account.failedSignIns = 0;
            account.lockedUntil = clock.instant().plus(LOCK);
        }
    }

    private static UserErrorException wrong() {
        return new UserErrorException(UserErrorCode.WRONG_CREDENTIALS,
                "The e-mail address and the password do not belong together. Check both and try again.", "input", "password");
    }

    /** Opens a session of an account in one of its workspaces. */
    @Transactional
    public NewSession open(UUID accountId, UUID workspaceId) {
        var token = Secrets.next();
        var session = new SessionEntity();
        session.tokenHash = Secrets.hash(token);
        session.accountId = accountId;
        session.workspaceId = workspaceId;
        session.createdAt = clock.instant();
        session.expiresAt = session.createdAt.plus(sessionLife);
        session.persist();
        return new NewSession(token, accountId, workspaceId, session.expiresAt);
    }

    @Transactional
    void close(String token) {
        SessionEntity.findByToken(token).ifPresent(SessionEntity::delete);
    }

    Duration sessionLife() {
        return sessionLife;
    }
}
