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
import dev.lodestar.shared.PageRequest;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashEntry;
import dev.lodestar.workspace.TrashKind;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "trash_entry")
public class TrashEntryEntity extends BaseEntity {

    /** How long something stays. */
    static final Duration LIFE = Duration.ofDays(30);

    @Enumerated(EnumType.STRING)
    public TrashKind kind;
    public UUID subjectId;
    public UUID deletedBy;
    public String deletedByName;
    public Instant deletedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TrashContent> contents;
    /** Null while it lies in the trash. */
    @Enumerated(EnumType.STRING)
    public TrashOutcome outcome;

    public static Optional<TrashEntryEntity> lying(TrashKind kind, UUID subjectId) {
        return find("kind = ?1 and subjectId = ?2 and outcome is null", kind, subjectId).firstResultOptional();
    }

    public static List<TrashEntryEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> TrashEntryEntity.<TrashEntryEntity> find("outcome is null and id < ?1 order by id desc", after))
                .orElseGet(() -> find("outcome is null order by id desc"))
                .page(0, request.rowsToRead()).list();
    }

    public Instant emptiedAt() {
        return deletedAt.plus(LIFE);
    }

    public TrashEntry toEntry(String title) {
        return new TrashEntry(id, kind, subjectId, title, contents, deletedByName, deletedAt, emptiedAt());
    }
}
