package dev.lodestar.workspace;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/** Who does the present work. */
@ApplicationScoped
public class Actors {

    public static final String ACCOUNT_ID = "lodestar.account";
    public static final String NAME = "lodestar.name";
    private static final Actor PROGRAM = new Actor(Optional.empty(), "Lodestar");

    private final CurrentIdentityAssociation identities;

    Actors(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The signed-in member; the program itself in jobs and for respondents. */
    public Actor current() {
        if (!Arc.container().requestContext().isActive() || identities.getIdentity().isAnonymous()) {
            return PROGRAM;
        }
        var identity = identities.getIdentity();
        return new Actor(Optional.ofNullable(identity.<UUID> getAttribute(ACCOUNT_ID)), identity.getAttribute(NAME));
    }

    /**
     * The signed-in member's account.
     *
     * @throws IllegalStateException if nobody is signed in; operations that need it ask for a role
     */
    public UUID accountId() {
        return current().accountId().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
