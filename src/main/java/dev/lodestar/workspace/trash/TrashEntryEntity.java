package dev.lodestar.workspace.trash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashEntry;
import dev.lodestar.workspace.TrashKind;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "trash_entry")
public class TrashEntryEntity extends BaseEntity {

    /** How long something stays. */
    static final Duration LIFE = Duration.ofDays(30);

    @Enumerated(EnumType.STRING)
    public TrashKind kind;
    public UUID subjectId;
    public @Nullable UUID deletedBy;
    public String deletedByName;
    public Instant deletedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TrashContent> contents;
    /** Null while it lies in the trash. */
    @Enumerated(EnumType.STRING)
    public @Nullable TrashOutcome outcome;

    public static Optional<TrashEntryEntity> lying(TrashKind kind, UUID subjectId) {
        return find("kind = ?1 and subjectId = ?2 and outcome is null", kind, subjectId).firstResultOptional();
    }

    public static List<TrashEntryEntity> page(@Nullable TrashKind kind, Slice<TrashOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("""
                from TrashEntryEntity t where t.outcome is null and (:kind is null or t.kind = :kind) and %s
                order by %s""".formatted(slice.behind("t"), slice.order("t")), TrashEntryEntity.class))
                .setParameter("kind", kind, TrashKind.class).setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long countLying(@Nullable TrashKind kind) {
        return kind == null ? count("outcome is null") : count("outcome is null and kind = ?1", kind);
    }

    public Slice.Place place(TrashOrderField field) {
        return new Slice.Place(switch (field) {
            case DELETED_AT -> id;
        }, id);
    }

    public Instant emptiedAt() {
        return deletedAt.plus(LIFE);
    }

    public TrashEntry toEntry(@Nullable String title) {
        return new TrashEntry(id, kind, subjectId, title, contents, deletedByName, deletedAt, emptiedAt());
    }
}
