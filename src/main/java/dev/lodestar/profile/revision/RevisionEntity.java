package dev.lodestar.profile.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Revision;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "revision")
public class RevisionEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public int number;
    public String cause;
    public String actorName;
    public String snapshot;

    public static Optional<RevisionEntity> findRevision(OwnerRef owner, int number) {
        return find("ownerKind = ?1 and ownerId = ?2 and number = ?3", owner.kind(), owner.id(), number)
                .firstResultOptional();
    }

    public static List<RevisionEntity> newestFirst(OwnerRef owner, PageRequest request) {
        return request.afterKeys(1).map(after -> RevisionEntity.<RevisionEntity> find(
                "ownerKind = ?1 and ownerId = ?2 and number < ?3 order by number desc", owner.kind(), owner.id(),
                Revision.number(after)))
                .orElseGet(() -> find("ownerKind = ?1 and ownerId = ?2 order by number desc", owner.kind(), owner.id()))
                .page(0, request.rowsToRead()).list();
    }

    /** Revisions with any of the numbers of any of the owners: a few more than wanted, in one statement. */
    public static List<RevisionEntity> ofOwners(OwnerKind kind, Collection<UUID> ownerIds, Collection<Integer> numbers) {
        return list("ownerKind = ?1 and ownerId in ?2 and number in ?3", kind, ownerIds, numbers);
    }

    public Revision toRevision() {
        return Revision.of(number, cause, actorName, createdAt, SnapshotJson.read(snapshot));
    }
}
