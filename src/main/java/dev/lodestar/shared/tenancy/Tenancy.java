package dev.lodestar.shared.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/**
 * Which workspace the current thread works for: the one it was bound to by {@link #within}, else the one of the signed-in
 * member or API token of the request.
 */
@ApplicationScoped
public class Tenancy {

    /** The attribute of the security identity that carries the workspace's id. */
    public static final String IDENTITY_ATTRIBUTE = "lodestar.workspace";

    private final ThreadLocal<UUID> bound = new ThreadLocal<>();
    private final CurrentIdentityAssociation identities;

    Tenancy(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The current workspace, or empty for a request of nobody. */
    public Optional<UUID> find() {
        var workspace = bound.get();
        if (workspace != null) {
            return Optional.of(workspace);
        }
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(identities.getIdentity().getAttribute(IDENTITY_ATTRIBUTE));
    }

    /**
     * The current workspace.
     *
     * @throws IllegalStateException if there is none, which is a mistake of the caller and not of a user
     */
    public UUID current() {
        return find().orElseThrow(() -> new IllegalStateException("No workspace is bound to this work"));
    }

    /**
     * Does work for a workspace whatever the request says: jobs, respondents' links. Must be called outside a transaction,
     * since a connection keeps the workspace it was taken for.
     */
    public <T> T within(UUID workspace, Supplier<T> work) {
        var before = bound.get();
        bound.set(workspace);
        try {
            return work.get();
        } finally {
            if (before == null) {
                bound.remove();
            } else {
                bound.set(before);
            }
        }
    }

    /** Like {@link #within(UUID, Supplier)}, for work without a result. */
    public void within(UUID workspace, Runnable work) {
        within(workspace, () -> {
            work.run();
            return null;
        });
    }
}
