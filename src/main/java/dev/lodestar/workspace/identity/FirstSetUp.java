package dev.lodestar.workspace.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.EmailAddress;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.SecretLinks;
import dev.lodestar.workspace.Workspaces;

/** The first start: a printed one-time link makes the first owner and the first workspace. */
@ApplicationScoped
class FirstSetUp {

    private static final String PURPOSE = "set-up";
    private static final Duration LIFE = Duration.ofDays(1);
    private static final UUID PROGRAM = new UUID(0, 0);

    private final SecretLinks links;
    private final Workspaces workspaces;
    private final Clock clock;

    FirstSetUp(SecretLinks links, Workspaces workspaces, Clock clock) {
        this.links = links;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Transactional
    boolean isDone() {
        return AccountEntity.count() > 0;
    }

    /** A new secret for the set-up page. Every replica prints one of its own; the first one used ends them all. */
    @Transactional
    String newSecret() {
        return links.issueFor(null, PURPOSE, PROGRAM, clock.instant().plus(LIFE));
    }

    /**
     * Makes the first account the owner of the first workspace.
     *
     * @throws UserErrorException if the secret is wrong or somebody was quicker
     */
    @Transactional
    UUID create(SetUp.Input input) {
        if (SecretLinkEntity.findBySecret(PURPOSE, input.token()).filter(link -> link.isValid(clock.instant())).isEmpty()) {
            throw new UserErrorException(UserErrorCode.WRONG_CREDENTIALS,
                    "This set-up link is not valid (any more). The program prints the valid one when it starts.", "input",
                    "token");
        }
        // Deleting is the claim: of two set-ups at once, one deletes the link and the other finds none.
        if (SecretLinkEntity.delete("purpose", PURPOSE) == 0) {
            throw UserErrorException
                    .conflict("Somebody else has just set this program up. Sign in, or ask them for an invitation.");
        }
        var account = new AccountEntity();
        account.id = Ids.next();
        account.email = EmailAddress.required(input.email(), "input", "email");
        account.name = Text.NAME.required(input.name(), "input", "name");
        account.passwordHash = Passwords.hash(input.password());
        account.createdAt = clock.instant();
        account.persist();
        workspaces.createFor(account.id, Text.NAME.required(input.workspaceName(), "input", "workspaceName"));
        return account.id;
    }
}
