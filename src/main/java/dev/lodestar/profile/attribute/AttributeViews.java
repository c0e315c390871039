package dev.lodestar.profile.attribute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.EvidenceTally;
import dev.lodestar.profile.evidence.EvidenceEntity;

/** Attributes as people see them: with their definition, and with the tally and status of today. */
@ApplicationScoped
public class AttributeViews {

    private final Definitions definitions;
    private final Clock clock;

    AttributeViews(Definitions definitions, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    public Attribute of(AttributeEntity attribute) {
        return of(List.of(attribute), definitions.byKey()).get(0);
    }

    /** The attributes of each owner, in the order of display; three statements, however many owners and attributes. */
    public Map<UUID, List<Attribute>> ofOwners(Collection<UUID> ownerIds) {
        var entities = AttributeEntity.ofOwners(ownerIds);
        var byKey = definitions.byKey();
        var views = of(entities, byKey);
        var byOwner = new HashMap<UUID, List<Attribute>>();
        for (int i = 0; i < entities.size(); i++) {
            byOwner.computeIfAbsent(entities.get(i).ownerId, owner -> new ArrayList<>()).add(views.get(i));
        }
        var order = order(List.copyOf(byKey.keySet()));
        byOwner.values().forEach(attributes -> attributes.sort(order));
        return byOwner;
    }

    private List<Attribute> of(List<AttributeEntity> attributes, Map<String, AttributeDefinition> byKey) {
        if (attributes.isEmpty()) {
            return List.of();
        }
        var voices = EvidenceEntity.voices(attributes.stream().map(attribute -> attribute.id).toList());
        var today = LocalDate.now(clock);
        return attributes.stream().map(attribute -> {
            var definition = Objects.requireNonNull(byKey.get(attribute.definitionKey), "definitions stay");
            var tally = EvidenceTally.of(voices.getOrDefault(attribute.id, List.of()), definition.halfLifeDays(), today);
            return view(attribute, definition, tally);
        }).toList();
    }

    private static Attribute view(AttributeEntity attribute, AttributeDefinition definition, EvidenceTally tally) {
        return new Attribute(attribute.id, attribute.version, definition, attribute.polarity, attribute.weight,
                attribute.value, tally, attribute.times());
    }

    /** By definition as the catalogue orders them, the weighty first; the sort is stable, so the older before the younger. */
    private static Comparator<Attribute> order(List<String> keys) {
        return Comparator.<Attribute> comparingInt(attribute -> keys.indexOf(attribute.definition().key()))
                .thenComparing(Comparator.comparingInt(Attribute::weight).reversed());
    }
}
