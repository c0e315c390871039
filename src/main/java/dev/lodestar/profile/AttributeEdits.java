package dev.lodestar.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.attribute.AttributeEntity;
import dev.lodestar.profile.attribute.AttributeRules;
import dev.lodestar.profile.attribute.AttributeViews;
import dev.lodestar.profile.evidence.EvidenceEntity;
import dev.lodestar.profile.evidence.Evidences;
import dev.lodestar.shared.UserErrorException;

/**
 * Changes of one locked profile or persona that make one revision together, see
 * {@link Attributes#inOneRevision}.
 */
public final class AttributeEdits {

    private final AttributeOwner owner;
    private final AttributeRules rules;
    private final Evidences evidences;
    private final AttributeViews views;
    private boolean changed;

    AttributeEdits(AttributeOwner owner, AttributeRules rules, Evidences evidences, AttributeViews views) {
        this.owner = owner;
        this.rules = rules;
        this.evidences = evidences;
        this.views = views;
    }

    /**
     * What one edit came to.
     *
     * @param attribute the attribute as it is now
     * @param evidenceIds the evidence that came with the edit; what was known already is not among it
     */
    public record Edit(Attribute attribute, List<UUID> evidenceIds) {
    }

    /** The attributes of the owner as they are now, in the order of display. */
    public List<Attribute> present() {
        AttributeEntity.flush();
        return views.ofOwners(List.of(owner.ref().id())).getOrDefault(owner.ref().id(), List.of());
    }

    /**
     * Adds an attribute together with the evidence for it.
     *
     * @throws UserErrorException when the definition does not allow the value, or it is there already
     */
    public Edit add(AttributeDraft draft, List<EvidenceDraft> evidence) {
        var ref = owner.ref();
        var definition = rules.definition(draft.key(), owner.appliesTo());
        AttributeRules.check(definition, draft.value());
        AttributeRules.checkWeight(draft.weight());
        var present = AttributeEntity.ofOwner(ref.id());
        AttributeRules.refuseMore(present.size());
        AttributeRules.refuseTwice(present, null, definition, draft.polarity(), draft.value());

        var attribute = new AttributeEntity();
        attribute.ownerKind = ref.kind();
        attribute.ownerId = ref.id();
        attribute.definitionKey = definition.key();
        attribute.single = !definition.use().repeatable();
        attribute.polarity = draft.polarity();
        attribute.weight = draft.weight();
        attribute.value = draft.value();
        attribute.persistAndFlush();
        return changed(attribute, evidence);
    }

    /**
     * Changes the value of an attribute together with the evidence for the change.
     *
     * @throws UserErrorException when the definition does not allow the value, or it is there already
     */
    public Edit replace(UUID id, AttributeValue value, List<EvidenceDraft> evidence) {
        var attribute = require(id);
        var definition = rules.definition(attribute.definitionKey, owner.appliesTo());
        AttributeRules.check(definition, value);
        AttributeRules.refuseTwice(AttributeEntity.ofOwner(attribute.ownerId), id, definition, attribute.polarity, value);
        attribute.value = value;
        AttributeEntity.flush();
        return changed(attribute, evidence);
    }

    /** Adds evidence; what the same source says already is left out. */
    public Edit support(UUID id, List<EvidenceDraft> evidence) {
        var attribute = require(id);
        var ids = evidences.attach(attribute, evidence, owner.revision() + 1);
        changed |= !ids.isEmpty();
        return new Edit(views.of(attribute), ids);
    }

    /** Changes how much an attribute counts, 0 to 10. */
    public Edit weigh(UUID id, int weight) {
        AttributeRules.checkWeight(weight);
        var attribute = require(id);
        attribute.weight = weight;
        AttributeEntity.flush();
        return changed(attribute, List.of());
    }

    /** Takes evidence out that came to an attribute before; what is gone already is passed over. */
    public void withdraw(UUID id, Collection<UUID> evidenceIds) {
        require(id);
        if (!evidenceIds.isEmpty()) {
            changed |= EvidenceEntity.delete("attributeId = ?1 and id in ?2", id, List.copyOf(evidenceIds)) > 0;
        }
    }

    /** Takes an attribute out with all of its evidence. */
    public void remove(UUID id) {
        require(id).delete();
        AttributeEntity.flush();
        changed = true;
    }

    /** Whether evidence came to an attribute besides these pieces. */
    public boolean hasOtherEvidence(UUID id, Collection<UUID> evidenceIds) {
        require(id);
        long all = EvidenceEntity.count("attributeId", id);
        long these = evidenceIds.isEmpty() ? 0
                : EvidenceEntity.count("attributeId = ?1 and id in ?2", id, List.copyOf(evidenceIds));
        return all > these;
    }

    boolean isChanged() {
        return changed;
    }

    private Edit changed(AttributeEntity attribute, List<EvidenceDraft> evidence) {
        changed = true;
        var ids = evidences.attach(attribute, evidence, owner.revision() + 1);
        return new Edit(views.of(attribute), ids);
    }

    private AttributeEntity require(UUID id) {
        return AttributeEntity.findAttribute(id).filter(attribute -> attribute.ownerId.equals(owner.ref().id()))
                .orElseThrow(() -> UserErrorException.notFound("attribute", id));
    }
}
