package dev.lodestar.profile.revision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.Revision;
import dev.lodestar.profile.RevisionOrderField;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;

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

    /** The first revisions of each owner behind a place, in one statement. */
    public static List<RevisionEntity> pages(Collection<UUID> ownerIds, Slice<RevisionOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("""
                from RevisionEntity r where r.id in (select ranked.id from (
                    select s.id as id, row_number() over (partition by s.ownerId order by %s) as place
                    from RevisionEntity s where s.ownerId in :ownerIds and %s) ranked where ranked.place <= :most)
                order by %s""".formatted(slice.order("s"), slice.behind("s"), slice.order("r")), RevisionEntity.class))
                .setParameter("ownerIds", ownerIds).setParameter("most", slice.rowsToRead()).getResultList();
    }

    /** How many revisions each owner has. */
    public static Map<UUID, Long> counts(Collection<UUID> ownerIds) {
        return getSession().createSelectionQuery("""
                select r.ownerId, count(*) from RevisionEntity r where r.ownerId in :ownerIds group by r.ownerId""",
                OwnerCount.class).setParameter("ownerIds", ownerIds).getResultStream()
                .collect(Collectors.toMap(OwnerCount::ownerId, OwnerCount::revisions));
    }

    record OwnerCount(UUID ownerId, long revisions) {
    }

    public Slice.Place place() {
        return new Slice.Place(id, id);
    }

    /** Revisions with any of the numbers of any of the owners: a few more than wanted, in one statement. */
    public static List<RevisionEntity> ofOwners(Collection<UUID> ownerIds, Collection<Integer> numbers) {
        return list("ownerId in ?1 and number in ?2", ownerIds, numbers);
    }

    public Revision toRevision() {
        return Revision.of(number, cause, actorName, createdAt, SnapshotJson.read(snapshot));
    }
}
