package dev.lodestar.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.value.AttributeValue;
import dev.lodestar.catalogue.value.InvalidValue;
import dev.lodestar.catalogue.value.ValueJson;
import dev.lodestar.shared.Refused;
import dev.lodestar.shared.UserErrorCode;

/** What profiles and personas say. Every change makes exactly one revision of its owner, in the same transaction. */
@ApplicationScoped
public class Attributes {

    private static final int MOST = 500;

    private final Definitions definitions;
    private final Owners owners;
    private final Evidences evidences;
    private final Revisions revisions;
    private final AttributeViews views;

    Attributes(Definitions definitions, Owners owners, Evidences evidences, Revisions revisions, AttributeViews views) {
        this.definitions = definitions;
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

    /**
     * Adds an attribute together with the evidence for it.
     *
     * @param version the owner's version that the caller saw, or null when the change fits whatever happened meanwhile
     * @param cause what was done, in a sentence for a person, or null for a usual one
     * @throws Refused when the version is stale, or the definition does not allow the value, or it is there already
     */
    @Transactional
    public AttributeChange add(OwnerRef ref, Integer version, AttributeDraft draft, List<EvidenceDraft> evidence,
            String cause) {
        var owner = owners.lock(ref, version);
        var definition = definition(draft.key(), owner.appliesTo());
        check(definition, draft.value());
        checkWeight(draft.weight());
        var present = AttributeEntity.ofOwner(ref.id());
        refuseMore(present.size());
        refuseTwice(present, null, definition, draft.polarity(), draft.value());

        var attribute = new AttributeEntity();
        attribute.ownerKind = ref.kind();
        attribute.ownerId = ref.id();
        attribute.definitionKey = definition.key();
        attribute.single = !definition.repeatable();
        attribute.polarity = draft.polarity();
        attribute.weight = draft.weight();
        attribute.value = ValueJson.write(draft.value());
        attribute.persistAndFlush();
        evidences.attach(attribute, evidence, owner.revision() + 1);
        return change(owner, attribute, cause == null ? "Added " + words(definition, draft.value()) : cause);
    }

    /**
     * Changes an attribute; what is null stays as it is. A change to the same makes no revision.
     *
     * @throws Refused when the version is stale, or the definition does not allow the value, or it is there already
     */
    @Transactional
    public AttributeChange update(UUID id, int version, AttributeValue value, Polarity polarity, Integer weight,
            String cause) {
        var owner = owners.lock(requireOwner(id), null);
        var attribute = require(id);
        attribute.requireVersion("attribute", version);
        var definition = definition(attribute.definitionKey, owner.appliesTo());
        var newValue = value == null ? attribute.attributeValue() : value;
        var newPolarity = polarity == null ? attribute.polarity : polarity;
        int newWeight = weight == null ? attribute.weight : weight;
        check(definition, newValue);
        checkWeight(newWeight);
        if (newPolarity == attribute.polarity && newWeight == attribute.weight
                && ValueJson.write(newValue).equals(attribute.value)) {
            return new AttributeChange(views.of(attribute), owner.revision());
        }
        refuseTwice(AttributeEntity.ofOwner(attribute.ownerId), id, definition, newPolarity, newValue);
        attribute.value = ValueJson.write(newValue);
        attribute.polarity = newPolarity;
        attribute.weight = newWeight;
        return change(owner, attribute, cause == null ? "Changed " + words(definition, newValue) : cause);
    }

    /**
     * Changes the value of an attribute together with the evidence for the change, in one revision.
     *
     * @throws Refused when the definition does not allow the value, or it is there already
     */
    @Transactional
    public AttributeChange extend(UUID id, AttributeValue value, List<EvidenceDraft> evidence, String cause) {
        var owner = owners.lock(requireOwner(id), null);
        var attribute = require(id);
        var definition = definition(attribute.definitionKey, owner.appliesTo());
        check(definition, value);
        refuseTwice(AttributeEntity.ofOwner(attribute.ownerId), id, definition, attribute.polarity, value);
        attribute.value = ValueJson.write(value);
        evidences.attach(attribute, evidence, owner.revision() + 1);
        return change(owner, attribute, cause);
    }

    /** Takes an attribute and its evidence out; the revisions keep what it said and its numbers. */
    @Transactional
    public AttributeChange remove(UUID id, int version, String cause) {
        var owner = owners.lock(requireOwner(id), null);
        var attribute = require(id);
        attribute.requireVersion("attribute", version);
        var words = words(definition(attribute.definitionKey, owner.appliesTo()), attribute.attributeValue());
        attribute.delete();
        return new AttributeChange(null, revisions.record(owner, cause == null ? "Removed " + words : cause));
    }

    private AttributeChange change(AttributeOwner owner, AttributeEntity attribute, String cause) {
        int revision = revisions.record(owner, cause);
        return new AttributeChange(views.of(attribute), revision);
    }

    private AttributeDefinition definition(String key, AppliesTo of) {
        var definition = definitions.find(key).orElseThrow(() -> Refused.invalid(
                "There is no attribute with the key “" + key + "”; choose one of attributeDefinitions.", "input", "key"));
        if (!definition.appliesTo().contains(of)) {
            throw Refused.invalid(definition.label() + " cannot be said of " + of.words()
                    + "; choose one of attributeDefinitions(appliesTo: " + of + ").", "input", "key");
        }
        return definition;
    }

    private static void check(AttributeDefinition definition, AttributeValue value) {
        try {
            definition.check(value);
        } catch (InvalidValue invalid) {
            throw Refused.invalid(invalid.getMessage(), "input", "value");
        }
    }

    private static void checkWeight(int weight) {
        if (weight < 0 || weight > 10) {
            throw Refused.invalid("The weight is " + weight + "; give one from 0 to 10.", "input", "weight");
        }
    }

    private static void refuseMore(int present) {
        if (present >= MOST) {
            throw new Refused(UserErrorCode.LIMIT_REACHED,
                    "There are " + MOST + " attributes already; remove or merge some first.", "input");
        }
    }

    /** The owner is locked, so nobody can add the same in between. */
    private static void refuseTwice(List<AttributeEntity> present, UUID except, AttributeDefinition definition,
            Polarity polarity, AttributeValue value) {
        for (AttributeEntity other : present) {
            if (other.id.equals(except) || !other.definitionKey.equals(definition.key()) || other.polarity != polarity) {
                continue;
            }
            if (!definition.repeatable()) {
                throw new Refused(UserErrorCode.TAKEN, definition.label() + " is stated as " + polarity
                        + " already; change that attribute instead of adding another.", "input", "key");
            }
            if (other.attributeValue().equals(value)) {
                throw new Refused(UserErrorCode.TAKEN, "“" + definition.display(value) + "” is there already.", "input",
                        "value");
            }
        }
    }

    private static OwnerRef requireOwner(UUID id) {
        return AttributeEntity.ownerOf(id).orElseThrow(() -> Refused.notFound("attribute", id));
    }

    private static AttributeEntity require(UUID id) {
        return AttributeEntity.findAttribute(id).orElseThrow(() -> Refused.notFound("attribute", id));
    }

    private static String words(AttributeDefinition definition, AttributeValue value) {
        return definition.label() + ": " + definition.display(value);
    }
}
