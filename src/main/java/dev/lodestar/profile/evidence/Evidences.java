package dev.lodestar.profile.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.Evidence;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.RevisionCause;
import dev.lodestar.profile.RevisionCauseCode;
import dev.lodestar.profile.Revisions;
import dev.lodestar.profile.attribute.AttributeChange;
import dev.lodestar.profile.attribute.AttributeEntity;
import dev.lodestar.profile.attribute.AttributeViews;
import dev.lodestar.profile.attribute.Owners;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;

import org.jspecify.annotations.Nullable;

/** What speaks for and against the attributes of profiles and personas. */
@ApplicationScoped
public class Evidences {

    private static final int MOST_AT_ONCE = 5_000;

    private final Owners owners;
    private final Revisions revisions;
    private final AttributeViews views;
    private final Clock clock;

    Evidences(Owners owners, Revisions revisions, AttributeViews views, Clock clock) {
        this.owners = owners;
        this.revisions = revisions;
        this.views = views;
        this.clock = clock;
    }

    /** Pages of the evidence of attributes; a handful of statements for each way of asking, however many attributes. */
    @Transactional
    public Map<ChildrenOf<EvidenceOrderField>, Page<Evidence>> pages(Collection<ChildrenOf<EvidenceOrderField>> asked) {
        return EvidenceEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(EvidenceEntity::toEvidence)));
    }

    /**
     * Adds evidence to an attribute. What the same source says already is left out; when nothing is new, nothing changes and
     * no revision is made.
     *
     * @param cause what was done and why, as whoever does it says, or null for the usual cause
     */
    @Transactional
    public AttributeChange add(UUID attributeId, List<EvidenceDraft> drafts, @Nullable String cause) {
        var owner = owners.lockForChange(requireOwner(attributeId), null, "input", "attributeId");
        var attribute = require(attributeId);
        int added = attach(attribute, drafts, owner.revision() + 1).size();
        if (added == 0) {
            return new AttributeChange(views.of(attribute), owner.revision());
        }
        int revision = revisions.record(owner,
                RevisionCause.stated(cause, usual(RevisionCauseCode.EVIDENCE_ADDED, attribute).with("count", added)));
        return new AttributeChange(views.of(attribute), revision);
    }

    /** Takes a piece of evidence back. */
    @Transactional
    public AttributeChange remove(UUID evidenceId, @Nullable String cause) {
        var attributeId = EvidenceEntity.attributeOf(evidenceId)
                .orElseThrow(() -> UserErrorException.notFound("evidence", evidenceId, "input", "id"));
        var owner = owners.lockForChange(requireOwner(attributeId), null, "input", "id");
        EvidenceEntity.findEvidence(evidenceId)
                .orElseThrow(() -> UserErrorException.notFound("evidence", evidenceId, "input", "id")).delete();
        var attribute = require(attributeId);
        int revision = revisions.record(owner,
                RevisionCause.stated(cause, usual(RevisionCauseCode.EVIDENCE_REMOVED, attribute)));
        return new AttributeChange(views.of(attribute), revision);
    }

    /**
     * Removes everything that a person said, wherever it is evidence. Counts and statuses follow, since they are derived; each
     * profile and persona concerned gets a revision, so that its history tells why its numbers fell. Earlier revisions keep
     * their numbers and never held words.
     *
     * @return how many pieces of evidence were removed
     */
    @Transactional
    public int erasePerson(UUID personId) {
        var attributeIds = EvidenceEntity.attributesWithPerson(personId);
        // Always in the same order, so that two erasures cannot wait for each other.
        var concerned = attributeIds.isEmpty() ? List.<OwnerRef> of()
                : AttributeEntity.ownersOf(attributeIds).stream().distinct()
                        .sorted(Comparator.comparing(owner -> owner.id().toString())).toList();
        var locked = concerned.stream().map(owner -> owners.lock(owner)).toList();
        int erased = EvidenceEntity.erasePerson(personId);
        locked.forEach(owner -> revisions.record(owner, RevisionCause.of(RevisionCauseCode.PERSON_ERASED)));
        return erased;
    }

    /** Adds what is new of the drafts; gives the ids of that. */
    public List<UUID> attach(AttributeEntity attribute, List<EvidenceDraft> drafts, int revision) {
        if (drafts.size() > MOST_AT_ONCE) {
            throw new UserErrorException(UserErrorCode.LIMIT_REACHED,
                    "Give at most " + MOST_AT_ONCE + " pieces of evidence at once.",
                    "input", "evidence");
        }
        // A day's grace, since it may be tomorrow already where the person is.
        var latest = LocalDate.now(clock).plusDays(1);
        var known = new HashSet<>(drafts.isEmpty() ? List.of() : EvidenceEntity.sourcesOf(attribute.id));
        var added = new ArrayList<UUID>();
        for (var draft : drafts) {
            if (draft.observedOn().isAfter(latest)) {
                throw UserErrorException
                        .invalid("The evidence is of " + draft.observedOn() + ", which is still to come; give the day it "
                                + "was said.", "input", "evidence", "observedOn");
            }
            if (known.add(EvidenceEntity.SourceKey.of(draft))) {
                var entity = EvidenceEntity.of(attribute.id, draft, revision);
                entity.persist();
                added.add(entity.id);
            }
        }
        return added;
    }

    private RevisionCause usual(RevisionCauseCode code, AttributeEntity attribute) {
        var view = views.of(attribute);
        return RevisionCause.of(code, view.definition(), view.getText());
    }

    private static OwnerRef requireOwner(UUID attributeId) {
        return AttributeEntity.ownerOf(attributeId)
                .orElseThrow(() -> UserErrorException.notFound("attribute", attributeId, "input", "attributeId"));
    }

    private static AttributeEntity require(UUID attributeId) {
        return AttributeEntity.findAttribute(attributeId)
                .orElseThrow(() -> UserErrorException.notFound("attribute", attributeId, "input", "attributeId"));
    }
}
