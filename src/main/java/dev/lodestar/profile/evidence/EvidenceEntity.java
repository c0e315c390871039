package dev.lodestar.profile.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.profile.Evidence;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.EvidencePerson;
import dev.lodestar.profile.EvidenceSource;
import dev.lodestar.profile.EvidenceStance;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "evidence")
public class EvidenceEntity extends BaseEntity {

    public UUID attributeId;
    @Enumerated(EnumType.STRING)
    public EvidenceStance stance;
    @Enumerated(EnumType.STRING)
    public SourceKind sourceKind;
    public @Nullable UUID sourceId;
    public String sourceLabel;
    public @Nullable String sourceUrl;
    public @Nullable UUID personId;
    public @Nullable UUID accountId;
    public @Nullable String buyingRole;
    public @Nullable String quote;
    public LocalDate observedOn;
    public boolean incentivised;
    public int revision;

    /** What counting needs, without the words. */
    record VoiceRow(UUID attributeId, @Nullable UUID personId, @Nullable UUID accountId, @Nullable UUID sourceId,
            EvidenceStance stance, LocalDate observedOn) {

        Voice toVoice() {
            return new Voice(personId, accountId, sourceId, stance, observedOn);
        }
    }

    static EvidenceEntity of(UUID attributeId, EvidenceDraft draft, int revision) {
        var entity = new EvidenceEntity();
        entity.attributeId = attributeId;
        entity.stance = draft.stance();
        entity.sourceKind = draft.source().kind();
        entity.sourceId = draft.source().id();
        entity.sourceLabel = draft.source().label();
        entity.sourceUrl = draft.source().url();
        entity.personId = draft.saidBy().id();
        entity.accountId = draft.saidBy().accountId();
        entity.buyingRole = draft.saidBy().buyingRole();
        entity.quote = draft.quote();
        entity.observedOn = draft.observedOn();
        entity.incentivised = draft.incentivised();
        entity.revision = revision;
        return entity;
    }

    public static Optional<EvidenceEntity> findEvidence(UUID id) {
        return findByIdOptional(id);
    }

    public static Map<UUID, List<Voice>> voices(Collection<UUID> attributeIds) {
        return find("""
                select e.attributeId, e.personId, e.accountId, e.sourceId, e.stance, e.observedOn
                from EvidenceEntity e where e.attributeId in ?1""", attributeIds).project(VoiceRow.class).stream()
                .collect(Collectors.groupingBy(VoiceRow::attributeId,
                        Collectors.mapping(VoiceRow::toVoice, Collectors.toList())));
    }

    public static ChildPages<EvidenceEntity, EvidenceOrderField> pages() {
        return new ChildPages<>(EvidenceEntity.class, "attributeId", evidence -> evidence.attributeId, EvidenceEntity::place);
    }

    private Slice.Place place(EvidenceOrderField field) {
        return new Slice.Place(switch (field) {
            case OBSERVED_ON -> observedOn;
            case CREATED_AT -> id;
        }, id);
    }

    public static Optional<UUID> attributeOf(UUID id) {
        return find("select e.attributeId from EvidenceEntity e where e.id = ?1", id).project(UUID.class)
                .firstResultOptional();
    }

    public static List<UUID> attributesWithPerson(UUID personId) {
        return find("select distinct e.attributeId from EvidenceEntity e where e.personId = ?1", personId)
                .project(UUID.class).list();
    }

    public static int erasePerson(UUID personId) {
        return (int) delete("personId", personId);
    }

    /** What makes a source speak to an attribute only once. */
    public record SourceKey(SourceKind sourceKind, @Nullable UUID sourceId, @Nullable UUID personId,
            EvidenceStance stance) {

        static SourceKey of(EvidenceDraft draft) {
            return new SourceKey(draft.source().kind(), draft.source().id(), draft.saidBy().id(), draft.stance());
        }
    }

    public static Set<SourceKey> sourcesOf(UUID attributeId) {
        return find("select e.sourceKind, e.sourceId, e.personId, e.stance from EvidenceEntity e where e.attributeId = ?1",
                attributeId).project(SourceKey.class).stream().collect(Collectors.toSet());
    }

    public Evidence toEvidence() {
        return new Evidence(id, stance, new EvidenceSource(sourceKind, sourceId, sourceLabel, sourceUrl),
                new EvidencePerson(personId, accountId, buyingRole), quote, observedOn, incentivised, revision);
    }
}
