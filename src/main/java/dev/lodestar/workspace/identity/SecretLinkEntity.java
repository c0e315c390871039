package dev.lodestar.workspace.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "secret_link")
public class SecretLinkEntity extends PanacheEntityBase {

    @Id
    public byte[] secretHash;
    public @Nullable UUID workspaceId;
    public String purpose;
    public UUID subjectId;
    public @Nullable Instant expiresAt;
    public Instant createdAt;

    public static Optional<SecretLinkEntity> findBySecret(String purpose, String secret) {
        return find("secretHash = ?1 and purpose = ?2", Secrets.hash(secret), purpose).firstResultOptional();
    }

    public static void deleteOf(UUID workspaceId, String purpose, UUID subjectId) {
        delete("workspaceId = ?1 and purpose = ?2 and subjectId = ?3", workspaceId, purpose, subjectId);
    }

    boolean isValid(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }
}
