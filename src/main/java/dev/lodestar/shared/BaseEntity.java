package dev.lodestar.shared;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** What every row of a workspace has. */
@MappedSuperclass
@EntityListeners(Timestamps.class)
public abstract class BaseEntity extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @TenantId
    @Column(nullable = false, updatable = false)
    public UUID workspaceId;

    /** Counts the changes; a client sends it back to say which state it saw. */
    @Version
    public int version;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant updatedAt;

    public RowTimes times() {
        return new RowTimes(createdAt, updatedAt);
    }

    /**
     * Refuses a change that was made against an older state.
     *
     * @param what the word for the thing in the message, such as "profile"
     * @throws UserErrorException with STALE_VERSION
     */
    public void requireVersion(String what, int expected) {
        requireVersion(what, expected, "version");
    }

    /**
     * Refuses a change that was made against an older state.
     *
     * @param what the word for the thing in the message, such as "profile"
     * @param field the path of the argument with the version, such as "input", "version"
     * @throws UserErrorException with STALE_VERSION
     */
    public void requireVersion(String what, int expected, String... field) {
        if (version != expected) {
            throw UserErrorException.stale(what, expected, version, field);
        }
    }
}
