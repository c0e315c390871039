package dev.lodestar.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.text.SameKey;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "persona")
class PersonaEntity extends BaseEntity implements AttributeOwner {

    public UUID profileId;
    public String name;
    public String nameKey;
    public String summary;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> jobTitles = new ArrayList<>();
    public boolean archived;
    public int revision;
    public Integer publishedRevision;
    public Instant publishedAt;
    public String publishedName;
    public String publishedSummary;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> publishedRoles;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> publishedJobTitles;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.kept(nameKey, name);
    }

    static Optional<PersonaEntity> findPersona(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<PersonaEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<PersonaEntity> ofProfiles(List<UUID> profileIds) {
        return list("profileId in ?1 and not archived order by id", profileIds);
    }

    static List<PersonaEntity> newestFirst(BuyingRole role, UUID profileId, boolean archived, PageRequest request) {
        var where = new StringJoiner(" and ", "", " order by id desc").add("archived = :archived");
        var parameters = new HashMap<String, Object>(Map.of("archived", archived));
        if (role != null) {
            where.add("array_contains(roles, :role)");
            parameters.put("role", role.name());
        }
        return page(where, parameters, profileId, request);
    }

    static List<PersonaEntity> published(BuyingRole role, UUID profileId, PageRequest request) {
        var where = new StringJoiner(" and ", "", " order by id desc").add("publishedRevision is not null")
                .add("array_contains(publishedRoles, :role)");
        return page(where, new HashMap<>(Map.of("role", role.name())), profileId, request);
    }

    private static List<PersonaEntity> page(StringJoiner where, Map<String, Object> parameters, UUID profileId,
            PageRequest request) {
        if (profileId != null) {
            where.add("profileId = :profile");
            parameters.put("profile", profileId);
        }
        request.afterId().ifPresent(after -> {
            where.add("id < :after");
            parameters.put("after", after);
        });
        return find(where.toString(), parameters).page(0, request.rowsToRead()).list();
    }

    /** Whether another persona of the profile that is not archived has the same name. */
    static boolean nameTaken(UUID profileId, String name, UUID ofOtherThan) {
        return count("profileId = ?1 and nameKey = ?2 and not archived and id <> ?3", profileId, SameKey.of(name),
                ofOtherThan) > 0;
    }

    @Override
    public OwnerRef ref() {
        return OwnerRef.persona(id);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public AppliesTo appliesTo() {
        return AppliesTo.PERSONA;
    }

    @Override
    public boolean archived() {
        return archived;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public int nextRevision() {
        return ++revision;
    }

    @Override
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("summary", summary);
        fields.put("roles", String.join(", ", roles));
        fields.put("jobTitles", String.join(", ", jobTitles));
        fields.put("archived", String.valueOf(archived));
        return fields;
    }

    List<BuyingRole> buyingRoles() {
        return roles.stream().map(BuyingRole::valueOf).toList();
    }

    BuyerPersona toPersona(IdealCustomerProfile profile) {
        return new BuyerPersona(id, version, profile, name, summary, buyingRoles(), List.copyOf(jobTitles), state(), revision,
                publishedRevision, publishedAt, createdAt, updatedAt);
    }

    private PersonaState state() {
        return archived ? PersonaState.ARCHIVED
                : publishedRevision == null ? PersonaState.DRAFT : PersonaState.PUBLISHED;
    }
}
