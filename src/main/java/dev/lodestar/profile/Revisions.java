package dev.lodestar.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.attribute.AttributeViews;
import dev.lodestar.profile.revision.RevisionEntity;
import dev.lodestar.profile.revision.RevisionOrderField;
import dev.lodestar.profile.revision.Snapshot;
import dev.lodestar.profile.revision.SnapshotDefinition;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Every state that profiles and personas ever had. */
@ApplicationScoped
public class Revisions {

    /** A state with its number. */
    public record Numbered(int number, Snapshot snapshot) {

        /** What it says. */
        public List<SnapshotAttribute> attributes() {
            return snapshot.attributes();
        }
    }

    /** Two revisions of a profile or persona to be compared, by their numbers. */
    public record Span(OwnerRef owner, int from, int to) {

        RevisionAt start() {
            return new RevisionAt(owner, from);
        }

        RevisionAt end() {
            return new RevisionAt(owner, to);
        }
    }

    private final AttributeViews views;
    private final Actors actors;
    private final AuditLog auditLog;

    Revisions(AttributeViews views, Actors actors, AuditLog auditLog) {
        this.views = views;
        this.actors = actors;
        this.auditLog = auditLog;
    }

    /**
     * Keeps the present state of a locked owner as its next revision, and notes it in the audit log. To be called once, at
     * the end of a change and in its transaction.
     *
     * @param cause what was done
     * @return the number of the revision
     */
    @Transactional
    public int record(AttributeOwner owner, RevisionCause cause) {
        // Ids, versions and counts are those of the rows, so the rows have to be there.
        RevisionEntity.flush();
        var ref = owner.ref();
        var revision = new RevisionEntity();
        revision.ownerKind = ref.kind();
        revision.ownerId = ref.id();
        revision.number = owner.nextRevision();
        revision.cause = cause;
        revision.actorName = actors.current().name();
        revision.snapshot = new Snapshot(owner.fields(),
                views.ofOwners(Set.of(ref.id())).getOrDefault(ref.id(), List.of()).stream().map(Revisions::kept).toList());
        revision.persistAndFlush();
        auditLog.record(AuditEvent.of(ref.kind().word() + ".revised", ref.kind().word(), ref.id())
                .with("revision", revision.number).with("name", owner.title()));
        return revision.number;
    }

    /** Pages of revisions of profiles and personas; a handful of statements for each way of asking, however many owners. */
    @Transactional
    public Map<ChildrenOf<RevisionOrderField>, Page<Revision>> pages(Collection<ChildrenOf<RevisionOrderField>> asked) {
        return RevisionEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(RevisionEntity::toRevision)));
    }

    /** Revisions by their numbers, those that there are; one statement. */
    @Transactional
    public Map<RevisionAt, Revision> byNumbers(Collection<RevisionAt> asked) {
        return rows(asked).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().toRevision()));
    }

    /** What changed from one revision to another, in either direction, where there are both; one statement. */
    @Transactional
    public Map<Span, SnapshotDiff> diffs(Collection<Span> asked) {
        var rows = rows(asked.stream().flatMap(span -> Stream.of(span.start(), span.end())).toList());
        var diffs = new HashMap<Span, SnapshotDiff>();
        for (var span : asked) {
            var start = rows.get(span.start());
            var end = rows.get(span.end());
            if (start != null && end != null) {
                diffs.put(span, SnapshotDiff.between(start.snapshot, end.snapshot));
            }
        }
        return diffs;
    }

    private static Map<RevisionAt, RevisionEntity> rows(Collection<RevisionAt> asked) {
        var wanted = Set.copyOf(asked);
        return RevisionEntity.ofOwners(wanted.stream().map(each -> each.owner().id()).collect(Collectors.toSet()),
                wanted.stream().map(RevisionAt::number).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(
                        row -> new RevisionAt(new OwnerRef(row.ownerKind, row.ownerId), row.number), row -> row))
                .entrySet().stream().filter(row -> wanted.contains(row.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The states of several owners, each at the revision given for it; one statement. */
    @Transactional
    public Map<UUID, Numbered> at(Map<UUID, Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return RevisionEntity.ofOwners(numbers.keySet(), Set.copyOf(numbers.values())).stream()
                .filter(revision -> Integer.valueOf(revision.number).equals(numbers.get(revision.ownerId)))
                .collect(Collectors.toMap(revision -> revision.ownerId,
                        revision -> new Numbered(revision.number, revision.snapshot)));
    }

    private static SnapshotAttribute kept(Attribute attribute) {
        return new SnapshotAttribute(attribute.id(), SnapshotDefinition.of(attribute.definition()), attribute.polarity(),
                attribute.weight(), attribute.value(), attribute.getText(), attribute.tally());
    }
}
