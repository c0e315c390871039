package dev.lodestar.workspace.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "session")
public class SessionEntity extends PanacheEntityBase {

    @Id
    public byte[] tokenHash;
    public UUID accountId;
    public UUID workspaceId;
    public Instant expiresAt;
    public Instant createdAt;

    public static Optional<SessionEntity> findByToken(String token) {
        return find("tokenHash = ?1", Secrets.hash(token)).firstResultOptional();
    }

    static void deleteEnded(UUID accountId, Instant now) {
        delete("accountId = ?1 and expiresAt <= ?2", accountId, now);
    }
}
