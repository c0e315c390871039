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
import dev.lodestar.profile.SourceKind;
import dev.lodestar.profile.Stance;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.PageRequest;

import io.quarkus.panache.common.Parameters;

@Entity
@Table(name = "evidence")
public class EvidenceEntity extends BaseEntity {

    public UUID attributeId;
    @Enumerated(EnumType.STRING)
    public Stance stance;
    @Enumerated(EnumType.STRING)
    public SourceKind sourceKind;
    public UUID sourceId;
    public String sourceLabel;
    public String sourceUrl;
    public UUID personId;
    public UUID accountId;
    public String buyingRole;
    public String quote;
    public LocalDate observedOn;
    public boolean incentivised;
    public int revision;

    /** What counting needs, without the words. */
    record VoiceRow(UUID attributeId, UUID personId, UUID accountId, UUID sourceId, Stance stance, LocalDate observedOn) {

        Voice toVoice() {
            return new Voice(personId, accountId, sourceId, stance, observedOn);
        }
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

    /** The newest of each attribute, at most {@code most} of each, the newest first. */
    public static List<EvidenceEntity> newest(Collection<UUID> attributeIds, int most) {
        return list("""
                from EvidenceEntity e where e.id in (
                    select r.id from (
                        select n.id as id,
                            row_number() over (partition by n.attributeId order by n.observedOn desc, n.id desc) as place
                        from EvidenceEntity n where n.attributeId in :attributes) r
                    where r.place <= :most)
                order by e.observedOn desc, e.id desc""",
                Parameters.with("attributes", attributeIds).and("most", most));
    }

    public static List<EvidenceEntity> ofAttribute(UUID attributeId, PageRequest request) {
        var after = request.afterKeys(2);
        if (after.isEmpty()) {
            return find("attributeId = ?1 order by observedOn desc, id desc", attributeId).page(0, request.rowsToRead())
                    .list();
        }
        return find("""
                attributeId = ?1 and (observedOn < ?2 or observedOn = ?2 and id < ?3)
                order by observedOn desc, id desc""", attributeId, Evidence.observedOn(after.get()),
                Evidence.id(after.get())).page(0, request.rowsToRead()).list();
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
    public record SourceKey(SourceKind sourceKind, UUID sourceId, UUID personId, Stance stance) {
    }

    public static Set<SourceKey> sourcesOf(UUID attributeId) {
        return find("select e.sourceKind, e.sourceId, e.personId, e.stance from EvidenceEntity e where e.attributeId = ?1",
                attributeId).project(SourceKey.class).stream().collect(Collectors.toSet());
    }

    public Cursor cursor() {
        return Cursor.of(observedOn, id);
    }

    public Evidence toEvidence() {
        return new Evidence(id, stance, sourceKind, sourceId, sourceLabel, sourceUrl, personId, accountId, buyingRole, quote,
                observedOn, incentivised, revision);
    }
}
