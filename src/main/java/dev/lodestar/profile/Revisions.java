package dev.lodestar.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.attribute.AttributeViews;
import dev.lodestar.profile.revision.RevisionEntity;
import dev.lodestar.profile.revision.SnapshotJson;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Every state that profiles and personas ever had. */
@ApplicationScoped
public class Revisions {

    private static final int LONGEST_CAUSE = 500;

    /** A state with its number. */
    public record Numbered(int number, Snapshot snapshot) {
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
     * @param cause what was done, in a sentence for a person; cut to 500 characters
     * @return the number of the revision
     */
    @Transactional
    public int record(AttributeOwner owner, String cause) {
        // Ids, versions and counts are those of the rows, so the rows have to be there.
        RevisionEntity.flush();
        var ref = owner.ref();
        var revision = new RevisionEntity();
        revision.ownerKind = ref.kind();
        revision.ownerId = ref.id();
        revision.number = owner.nextRevision();
        revision.cause = cut(cause);
        revision.actorName = actors.current().name();
        revision.snapshot = SnapshotJson.write(new Snapshot(owner.fields(),
                views.ofOwners(Set.of(ref.id())).getOrDefault(ref.id(), List.of()).stream().map(Revisions::kept).toList()));
        revision.persistAndFlush();
        auditLog.record(AuditEvent.of(ref.kind().word() + ".revised", ref.kind().word(), ref.id())
                .with("revision", revision.number).with("name", owner.fields().get("name")));
        return revision.number;
    }

    /** The state at one revision, if there is one of that number. */
    @Transactional
    public Optional<Revision> find(OwnerRef owner, int number) {
        return RevisionEntity.findRevision(owner, number).map(RevisionEntity::toRevision);
    }

    @Transactional
    public Page<Revision> list(OwnerRef owner, PageRequest request) {
        return request.page(RevisionEntity.newestFirst(owner, request), revision -> Cursor.of(revision.number))
                .map(RevisionEntity::toRevision);
    }

    /** What changed from one revision to another, in either direction, if there are both. */
    @Transactional
    public Optional<SnapshotDiff> diff(OwnerRef owner, int from, int to) {
        return snapshot(owner, from).flatMap(
                before -> snapshot(owner, to).map(after -> SnapshotDiff.between(before, after)));
    }

    /** The states of several owners of a kind, each at the revision given for it; one statement. */
    @Transactional
    public Map<UUID, Numbered> at(OwnerKind kind, Map<UUID, Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return RevisionEntity.ofOwners(kind, numbers.keySet(), Set.copyOf(numbers.values())).stream()
                .filter(revision -> revision.number == numbers.get(revision.ownerId))
                .collect(Collectors.toMap(revision -> revision.ownerId,
                        revision -> new Numbered(revision.number, SnapshotJson.read(revision.snapshot))));
    }

    private static Optional<Snapshot> snapshot(OwnerRef owner, int number) {
        return RevisionEntity.findRevision(owner, number).map(revision -> SnapshotJson.read(revision.snapshot));
    }

    private static SnapshotAttribute kept(Attribute attribute) {
        return new SnapshotAttribute(attribute.id(), attribute.definition().key(), attribute.definition().label(),
                attribute.definition().group(), attribute.polarity(), attribute.weight(), attribute.value(),
                attribute.text(), attribute.tally());
    }

    private static String cut(String cause) {
        return cause.codePointCount(0, cause.length()) <= LONGEST_CAUSE ? cause
                : cause.substring(0, cause.offsetByCodePoints(0, LONGEST_CAUSE - 1)) + "…";
    }
}
