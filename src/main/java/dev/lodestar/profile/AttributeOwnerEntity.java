package dev.lodestar.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of profiles and personas have in common, and the life of both: written as a draft, published revision by
 * revision, put away and taken out again.
 */
@MappedSuperclass
public abstract class AttributeOwnerEntity extends BaseEntity implements AttributeOwner {

    public String name;
    public String nameKey;
    public int revision;
    public @Nullable Integer publishedRevision;
    public @Nullable Instant publishedAt;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.updated(nameKey, name);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public int nextRevision() {
        return ++revision;
    }

    /** Lets front ends see it as it is now; what is changed later they see after the next publication. */
    public void publish(Instant at) {
        requirePresent("input", "id");
        publishedRevision = revision;
        publishedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Takes it out of what front ends see.
     *
     * @return whether they saw it
     */
    public boolean unpublish() {
        if (publishedRevision == null) {
            return false;
        }
        publishedRevision = null;
        publishedAt = null;
        return true;
    }

    /**
     * Puts it away; front ends see it no more.
     *
     * @return whether it was not put away yet
     */
    public boolean archive() {
        if (archived()) {
            return false;
        }
        unpublish();
        setArchived(true);
        return true;
    }

    /** Takes it out again, as a draft. */
    public void restore() {
        setArchived(false);
    }

    protected AttributeOwner.Life life() {
        var publication = publishedRevision == null || publishedAt == null ? null
                : new Publication(publishedRevision, publishedAt);
        return new AttributeOwner.Life(archived(), revision, publication, createdAt, updatedAt);
    }

    protected abstract void setArchived(boolean archived);

    @Override
    public void requirePresent(String... field) {
        if (archived()) {
            throw UserErrorException.conflict("The %s “%s” is archived; restore it before you change it."
                    .formatted(ref().kind().word(), name), field);
        }
    }
}
