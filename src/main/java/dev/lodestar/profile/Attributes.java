package dev.lodestar.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.attribute.AddAttribute;
import dev.lodestar.profile.attribute.AttributeChange;
import dev.lodestar.profile.attribute.AttributeEntity;
import dev.lodestar.profile.attribute.AttributeRules;
import dev.lodestar.profile.attribute.AttributeViews;
import dev.lodestar.profile.attribute.Owners;
import dev.lodestar.profile.attribute.RemoveAttribute;
import dev.lodestar.profile.attribute.UpdateAttribute;
import dev.lodestar.profile.evidence.EvidenceInput;
import dev.lodestar.profile.evidence.Evidences;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

/** What profiles and personas say. Every change makes exactly one revision of its owner, in the same transaction. */
@ApplicationScoped
public class Attributes {

    private final AttributeRules rules;
    private final Owners owners;
    private final Evidences evidences;
    private final Revisions revisions;
    private final AttributeViews views;

    Attributes(AttributeRules rules, Owners owners, Evidences evidences, Revisions revisions, AttributeViews views) {
        this.rules = rules;
        this.owners = owners;
        this.evidences = evidences;
        this.revisions = revisions;
        this.views = views;
    }

    @Transactional
    public Optional<Attribute> find(UUID id) {
        return AttributeEntity.findAttribute(id).map(views::of);
    }

    /** The profile or persona that an attribute belongs to. */
    @Transactional
    public Optional<OwnerRef> ownerOf(UUID id) {
        return AttributeEntity.ownerOf(id);
    }

    /** The attributes of one owner in the order of display. */
    @Transactional
    public List<Attribute> of(OwnerRef owner) {
        return ofOwners(List.of(owner.id())).getOrDefault(owner.id(), List.of());
    }

    /** The attributes of each of several owners, in the order of display. */
    @Transactional
    public Map<UUID, List<Attribute>> ofOwners(Collection<UUID> ownerIds) {
        return ownerIds.isEmpty() ? Map.of() : views.ofOwners(ownerIds);
    }

    /** Adds an attribute to a profile or persona as a client asks; see the other one. */
    @Transactional
    public AttributeChange add(AddAttribute.Input input) {
        var owner = owners.find(Ids.parse("profile or persona", input.ownerId(), "input", "ownerId"), "input", "ownerId");
        return add(owner, input.version(), input.draft(), EvidenceInput.drafts(input.evidence()), input.cause());
    }

    /**
     * Adds an attribute together with the evidence for it.
     *
     * @param version the owner's version that the caller saw, or null when the change fits whatever happened meanwhile
     * @param cause what was done and why, as whoever does it says, or null for the usual cause
     * @throws UserErrorException when the version is stale, or the definition does not allow the value, or it is there already
     */
    @Transactional
    public AttributeChange add(OwnerRef ref, @Nullable Integer version, AttributeDraft draft,
            List<EvidenceDraft> evidence, @Nullable String cause) {
        var edited = inOneRevision(ref, version, edits -> edits.add(draft, evidence),
                edit -> RevisionCause.stated(cause, of(RevisionCauseCode.ATTRIBUTE_ADDED, edit.attribute().definition(),
                        edit.attribute().value())));
        return new AttributeChange(edited.result().attribute(), edited.revision());
    }

    /**
     * Changes an attribute; what is left out stays as it is. A change to the same makes no revision.
     *
     * @throws UserErrorException when the version is stale, or the definition does not allow the value, or it is there already
     */
    @Transactional
    public AttributeChange update(UpdateAttribute.Input input) {
        var id = Ids.parse("attribute", input.id, "input", "id");
        var owner = owners.lockForChange(requireOwner(id), null, "input", "id");
        var attribute = require(id, input.version);
        var definition = rules.definition(attribute.definitionKey, owner.appliesTo());
        var value = input.value == null ? attribute.value
                : present(input.value.orElse(null), "value").toValue("input", "value");
        var polarity = present(Patch.apply(input.polarity, attribute.polarity), "polarity");
        int weight = present(Patch.apply(input.weight, attribute.weight), "weight");
        AttributeRules.check(definition, value);
        AttributeRules.checkWeight(weight);
        if (polarity == attribute.polarity && weight == attribute.weight
                && value.equals(attribute.value)) {
            return new AttributeChange(views.of(attribute), owner.revision());
        }
        AttributeRules.refuseTwice(AttributeEntity.ofOwner(attribute.ownerId), id, definition, polarity, value);
        attribute.value = value;
        attribute.polarity = polarity;
        attribute.weight = weight;
        int revision = revisions.record(owner,
                RevisionCause.stated(input.cause, of(RevisionCauseCode.ATTRIBUTE_CHANGED, definition, value)));
        return new AttributeChange(views.of(attribute), revision);
    }

    /**
     * Makes several changes of one owner in one revision, or none when nothing was changed.
     *
     * @param version the owner's version that the caller saw, or null when the changes fit whatever happened meanwhile
     * @param cause what was done
     * @return what the changes gave, and the number of the owner's newest revision
     */
    @Transactional
    public <T> Edited<T> inOneRevision(OwnerRef ref, @Nullable Integer version,
            Function<AttributeEdits, T> changes, Function<T, RevisionCause> cause) {
        var owner = owners.lockForChange(ref, version, "input", "ownerId");
        var edits = new AttributeEdits(owner, rules, evidences, views);
        var result = changes.apply(edits);
        return new Edited<>(result, edits.isChanged() ? revisions.record(owner, cause.apply(result)) : owner.revision());
    }

    /** What several changes gave, and the number of the revision they made. */
    public record Edited<T>(T result, int revision) {
    }

    /** Takes an attribute and its evidence out; the revisions keep what it said and its numbers. */
    @Transactional
    public AttributeChange remove(RemoveAttribute.Input input) {
        var id = Ids.parse("attribute", input.id(), "input", "id");
        var owner = owners.lockForChange(requireOwner(id), null, "input", "id");
        var attribute = require(id, input.version());
        var usual = of(RevisionCauseCode.ATTRIBUTE_REMOVED, rules.definition(attribute.definitionKey, owner.appliesTo()),
                attribute.value);
        attribute.delete();
        return new AttributeChange(null, revisions.record(owner, RevisionCause.stated(input.cause(), usual)));
    }

    private static OwnerRef requireOwner(UUID id) {
        return AttributeEntity.ownerOf(id).orElseThrow(() -> UserErrorException.notFound("attribute", id, "input", "id"));
    }

    private static AttributeEntity require(UUID id, int version) {
        var attribute = AttributeEntity.findAttribute(id)
                .orElseThrow(() -> UserErrorException.notFound("attribute", id, "input", "id"));
        attribute.requireVersion("attribute", version, "input", "version");
        return attribute;
    }

    /** What an update may leave out but not clear. */
    private static <T> T present(@Nullable T value, String field) {
        return Optional.ofNullable(value).orElseThrow(
                () -> UserErrorException.required("An attribute is not without a " + field + ".", "input", field));
    }

    private static RevisionCause of(RevisionCauseCode code, AttributeDefinition definition, AttributeValue value) {
        return RevisionCause.of(code, definition, definition.display(value));
    }
}
