package dev.lodestar.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.identity.SecretLinkEntity;
import dev.lodestar.workspace.identity.Secrets;

import org.jspecify.annotations.Nullable;

/**
 * Secrets that lead to one thing in one workspace: an invitation to a survey, to become a member, to set the program up.
 * Only the hash of a secret is kept, so that a stolen backup opens nothing.
 */
@ApplicationScoped
public class SecretLinks {

    /**
     * Where a secret leads.
     *
     * @param expiresAt when it ends, null if never; an ended link is still found, so that its holder gets a clear word
     */
    public record Target(UUID workspaceId, UUID subjectId, @Nullable Instant expiresAt) {

        public boolean isExpired(Instant now) {
            return expiresAt != null && !expiresAt.isAfter(now);
        }
    }

    private final Tenancy tenancy;
    private final Clock clock;

    SecretLinks(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * A new secret for a thing of the current workspace.
     *
     * @param purpose what it opens, such as "invitation"; a secret opens nothing else
     * @param expiresAt when it ends, null if never
     * @return the secret itself, which nobody can read again
     */
    @Transactional
    public String issue(String purpose, UUID subjectId, @Nullable Instant expiresAt) {
        return issueFor(tenancy.current(), purpose, subjectId, expiresAt);
    }

    /**
     * A new secret for a thing of a workspace.
     *
     * @param workspaceId the workspace, null for the program itself
     */
    public String issueFor(@Nullable UUID workspaceId, String purpose, UUID subjectId, @Nullable Instant expiresAt) {
        var secret = Secrets.next();
        var link = new SecretLinkEntity();
        link.secretHash = Secrets.hash(secret);
        link.workspaceId = workspaceId;
        link.purpose = purpose;
        link.subjectId = subjectId;
        link.expiresAt = expiresAt;
        link.createdAt = clock.instant();
        link.persist();
        return secret;
    }

    /** Where a secret leads, whatever workspace the caller is in; empty if it is unknown, or leads into none. */
    @Transactional
    public Optional<Target> find(String purpose, String secret) {
        return SecretLinkEntity.findBySecret(purpose, secret)
                .flatMap(link -> Optional.ofNullable(link.workspaceId)
                        .map(workspace -> new Target(workspace, link.subjectId, link.expiresAt)));
    }

    /** Makes every secret that leads to a thing of the current workspace unknown. */
    @Transactional
    public void revoke(String purpose, UUID subjectId) {
        SecretLinkEntity.deleteOf(tenancy.current(), purpose, subjectId);
    }
}
