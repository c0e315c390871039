package dev.lodestar.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.trash.TrashEmptying;
import dev.lodestar.workspace.trash.TrashEntryEntity;
import dev.lodestar.workspace.trash.TrashOrderField;
import dev.lodestar.workspace.trash.TrashOutcome;
import dev.lodestar.workspace.trash.TrashRows;

import org.jspecify.annotations.Nullable;

/** Deletes things so that they can be restored for 30 days, and empties them for good after that. */
@ApplicationScoped
public class Trash {

    private final Instance<Trashable> kinds;
    private final Instance<DerivedContent> derived;
    private final TrashRows rows;
    private final TrashFilter filter;
    private final EntityManager entities;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final Actors actors;
    private final AuditLog auditLog;
    private final Clock clock;

    Trash(@Any Instance<Trashable> kinds, @Any Instance<DerivedContent> derived, TrashRows rows, TrashFilter filter,
            EntityManager entities, WorkQueue queue, Tenancy tenancy, Actors actors, AuditLog auditLog, Clock clock) {
        this.kinds = kinds;
        this.derived = derived;
        this.rows = rows;
        this.filter = filter;
        this.entities = entities;
        this.queue = queue;
        this.tenancy = tenancy;
        this.actors = actors;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** @param kind what it must be, null for all */
    @Transactional
    public Page<TrashEntry> list(@Nullable TrashKind kind, ConnectionRequest<TrashOrderField> request) {
        var page = request.page(TrashEntryEntity.page(kind, request.slice()),
                entry -> entry.place(request.slice().field()), () -> TrashEntryEntity.countLying(kind));
        var subjects = page.rows().stream().collect(Collectors.groupingBy(entry -> entry.kind,
                Collectors.mapping(entry -> entry.subjectId, Collectors.toSet())));
        var titles = new HashMap<UUID, String>();
        subjects.forEach((each, ids) -> titles.putAll(titles(each, ids)));
        return page.map(entry -> entry.toEntry(titles.get(entry.subjectId)));
    }

    /**
     * What a deletion would take along or affect.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    public List<TrashContent> preview(TrashKind kind, UUID subjectId) {
        var trashable = trashable(kind);
        if (!rows.exists(trashable, subjectId)) {
            throw UserErrorException.notFound(kind.word(), subjectId);
        }
        return contents(trashable, subjectId);
    }

    /**
     * Puts a thing into the trash with all that goes along; what lies there already stays as it is.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    public TrashEntry delete(TrashKind kind, UUID subjectId, String... field) {
        var trashable = trashable(kind);
        if (!rows.lock(trashable, subjectId)) {
            throw UserErrorException.notFound(kind.word(), subjectId, field);
        }
        var entry = TrashEntryEntity.lying(kind, subjectId).orElseGet(() -> putIn(trashable, subjectId));
        return entry.toEntry(titles(kind, Set.of(subjectId)).get(subjectId));
    }

    private TrashEntryEntity putIn(Trashable trashable, UUID subjectId) {
        var actor = actors.current();
        var entry = new TrashEntryEntity();
        entry.kind = trashable.kind();
        entry.subjectId = subjectId;
        entry.deletedBy = actor.accountId().orElse(null);
        entry.deletedByName = actor.name();
        entry.deletedAt = clock.instant();
        entry.contents = contents(trashable, subjectId);
        entry.persistAndFlush();
        rows.putIn(trashable, subjectId, entry.id);
        queue.add(TrashEmptying.NAME, tenancy.current(), entry.id, entry.emptiedAt());
        auditLog.record(AuditEvent.of(entry.kind.word() + ".deleted", entry.kind.word(), subjectId)
                .with("trashEntry", entry.id.toString()).after("trashEntry", entry.id.toString()));
        return entry;
    }

    /**
     * Brings a thing back with all that went along; what is back already stays so.
     *
     * @throws UserErrorException with NOT_FOUND, or EXPIRED if it is gone for good
     */
    @Transactional
    public TrashEntry restore(UUID entryId) {
        var entry = lock(entryId);
        if (entry.outcome == TrashOutcome.EMPTIED) {
            throw new UserErrorException(UserErrorCode.EXPIRED,
                    "This %s was in the trash for 30 days and is gone for good.".formatted(entry.kind.word()), "input", "id");
        }
        if (entry.outcome == null) {
            rows.takeOut(trashable(entry.kind), entry.id);
            entry.outcome = TrashOutcome.RESTORED;
            auditLog.record(AuditEvent.of(entry.kind.word() + ".restored", entry.kind.word(), entry.subjectId));
        }
        return entry.toEntry(titles(entry.kind, Set.of(entry.subjectId)).get(entry.subjectId));
    }

    /** Removes a thing for good, and what was made of its words; what was restored stays. */
    @Transactional
    public void empty(UUID entryId) {
        var entry = lock(entryId);
        if (entry.outcome != null) {
            return;
        }
        var trashable = trashable(entry.kind);
        filter.including(() -> derived.stream().filter(feature -> feature.kind() == entry.kind)
                .forEach(feature -> feature.emptying(entry.subjectId)));
        entities.flush();
        rows.delete(trashable, entry.id);
        entry.outcome = TrashOutcome.EMPTIED;
        auditLog.record(AuditEvent.of(entry.kind.word() + ".emptied", entry.kind.word(), entry.subjectId));
    }

    private static TrashEntryEntity lock(UUID entryId) {
        return TrashEntryEntity.<TrashEntryEntity> findByIdOptional(entryId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> UserErrorException.notFound("entry of the trash", entryId, "input", "id"));
    }

    private List<TrashContent> contents(Trashable trashable, UUID subjectId) {
        var contents = new ArrayList<>(rows.count(trashable, subjectId));
        derived.stream().filter(feature -> feature.kind() == trashable.kind())
                .forEach(feature -> contents.addAll(feature.affected(subjectId)));
        return contents;
    }

    private Map<UUID, String> titles(TrashKind kind, Collection<UUID> ids) {
        return trashable(kind).titles(ids);
    }

    private Trashable trashable(TrashKind kind) {
        return kinds.stream().filter(trashable -> trashable.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature has the kind " + kind));
    }
}
