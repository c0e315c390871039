package dev.lodestar.profile.lifecycle;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.ProfilePolarity;
import dev.lodestar.profile.ProfileState;
import dev.lodestar.profile.TargetKind;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.text.SameKey;

@Entity
@Table(name = "profile")
public class ProfileEntity extends BaseEntity implements AttributeOwner {

    public String name;
    public String nameKey;
    public String description;
    @Enumerated(EnumType.STRING)
    public TargetKind targetKind;
    @Enumerated(EnumType.STRING)
    public ProfilePolarity polarity;
    @Enumerated(EnumType.STRING)
    public ProfileState state = ProfileState.DRAFT;
    public Integer activeSlot;
    public String activeReason;
    public int revision;
    public Integer publishedRevision;
    public Instant publishedAt;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.kept(nameKey, name);
    }

    public static Optional<ProfileEntity> findProfile(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<ProfileEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static List<ProfileEntity> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static List<ProfileEntity> newestFirst(ProfileState state, PageRequest request) {
        var where = new StringJoiner(" and ", "", " order by id desc").setEmptyValue("order by id desc");
        var parameters = new HashMap<String, Object>();
        if (state != null) {
            where.add("state = :state");
            parameters.put("state", state);
        }
        request.afterId().ifPresent(after -> {
            where.add("id < :after");
            parameters.put("after", after);
        });
        return find(where.toString(), parameters).page(0, request.rowsToRead()).list();
    }

    public static List<ProfileEntity> published(PageRequest request) {
        var published = "state = ?1 and publishedRevision is not null";
        return request.afterId()
                .map(after -> ProfileEntity.<ProfileEntity> find(published + " and id < ?2 order by id desc",
                        ProfileState.ACTIVE, after))
                .orElseGet(() -> find(published + " order by id desc", ProfileState.ACTIVE))
                .page(0, request.rowsToRead()).list();
    }

    public static List<ProfileEntity> active() {
        return list("state = ?1 order by id", ProfileState.ACTIVE);
    }

    /** Whether another profile that is not archived has the same name. */
    public static boolean nameTaken(String name, UUID ofOtherThan) {
        return count("nameKey = ?1 and state <> ?2 and id <> ?3", SameKey.of(name), ProfileState.ARCHIVED, ofOtherThan) > 0;
    }

    @Override
    public OwnerRef ref() {
        return OwnerRef.profile(id);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public AppliesTo appliesTo() {
        return targetKind == TargetKind.ORGANISATION ? AppliesTo.ORGANISATION : AppliesTo.INDIVIDUAL;
    }

    @Override
    public boolean archived() {
        return state == ProfileState.ARCHIVED;
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
        fields.put("description", description);
        fields.put("targetKind", targetKind.name());
        fields.put("polarity", polarity.name());
        fields.put("state", state.name());
        fields.put("activeReason", activeReason);
        return fields;
    }

    public IdealCustomerProfile toProfile() {
        return new IdealCustomerProfile(id, version, name, description, targetKind, polarity, state, activeReason, revision,
                publishedRevision, publishedAt, createdAt, updatedAt);
    }
}
