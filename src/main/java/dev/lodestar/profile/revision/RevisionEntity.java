package dev.lodestar.profile.revision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.Revision;
import dev.lodestar.profile.RevisionCause;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

@Entity
@Table(name = "revision")
public class RevisionEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public int number;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public RevisionCause cause;
    public String actorName;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Snapshot snapshot;

    public static ChildPages<RevisionEntity, RevisionOrderField> pages() {
        return new ChildPages<>(RevisionEntity.class, "ownerId", revision -> revision.ownerId,
                (revision, field) -> new Slice.Place(revision.id, revision.id));
    }

    /** Revisions with any of the numbers of any of the owners: a few more than wanted, in one statement. */
    public static List<RevisionEntity> ofOwners(Collection<UUID> ownerIds, Collection<Integer> numbers) {
        return list("ownerId in ?1 and number in ?2", ownerIds, numbers);
    }

    public Revision toRevision() {
        return Revision.of(number, cause, actorName, createdAt, snapshot);
    }
}
