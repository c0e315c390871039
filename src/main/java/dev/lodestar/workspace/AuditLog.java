package dev.lodestar.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.audit.AuditLogEntryEntity;
import dev.lodestar.workspace.audit.AuditLogOrderField;

/** Who did what and when, written in the transaction of the deed; entries are added, never changed. */
@ApplicationScoped
public class AuditLog {

    private final Actors actors;
    private final Instance<SubjectTitles> titles;

    AuditLog(Actors actors, @Any Instance<SubjectTitles> titles) {
        this.actors = actors;
        this.titles = titles;
    }

    /** Writes a deed of the current actor down. */
    @Transactional
    public void record(AuditEvent event) {
        var actor = actors.current();
        var entry = AuditLogEntryEntity.of(event);
        entry.actorId = actor.accountId().orElse(null);
        entry.actorName = actor.name();
        entry.persist();
    }

    /** The entries that fit. */
    @Transactional
    public Page<AuditLogEntry> list(AuditLogFilter filter, ConnectionRequest<AuditLogOrderField> request) {
        var page = request.page(AuditLogEntryEntity.page(filter, request.slice()),
                entry -> entry.place(request.slice().field()), () -> AuditLogEntryEntity.count(filter));
        var known = titles(page.rows());
        return page.map(entry -> entry.toEntry(known.get(entry.subjectId)));
    }

    private Map<UUID, String> titles(List<AuditLogEntryEntity> entries) {
        var ids = entries.stream().filter(entry -> entry.subjectKind != null && entry.subjectId != null)
                .collect(Collectors.groupingBy(entry -> entry.subjectKind,
                        Collectors.mapping(entry -> entry.subjectId, Collectors.toSet())));
        var known = new HashMap<UUID, String>();
        titles.stream().forEach(kind -> Optional.ofNullable(ids.get(kind.subjectKind()))
                .ifPresent(mentioned -> known.putAll(kind.titles(mentioned))));
        return known;
    }
}
