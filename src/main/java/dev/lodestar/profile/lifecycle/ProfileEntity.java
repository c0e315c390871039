package dev.lodestar.profile.lifecycle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.profile.AttributeOwnerEntity;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.ProfilePolarity;
import dev.lodestar.profile.ProfileState;
import dev.lodestar.profile.Revisions;
import dev.lodestar.profile.TargetKind;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "profile")
public class ProfileEntity extends AttributeOwnerEntity {

    public String description;
    @Enumerated(EnumType.STRING)
    public TargetKind targetKind;
    @Enumerated(EnumType.STRING)
    public ProfilePolarity polarity;
    @Enumerated(EnumType.STRING)
    public ProfileState state = ProfileState.DRAFT;
    public @Nullable Integer activeSlot;
    public @Nullable String activeReason;

    public static Optional<ProfileEntity> findProfile(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<ProfileEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static List<ProfileEntity> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** The first profiles behind a place; only those of a state, if one is given. */
    public static List<ProfileEntity> page(@Nullable ProfileState state, Slice<ProfileOrderField> slice) {
        var query = slice.bind(getSession().createSelectionQuery("from ProfileEntity p where %s and %s order by %s"
                .formatted(state == null ? "true" : "p.state = :state", slice.behind("p"), slice.order("p")),
                ProfileEntity.class));
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setMaxResults(slice.rowsToRead()).getResultList();
    }

    /** How many profiles there are; only those of a state, if one is given. */
    public static long countIn(@Nullable ProfileState state) {
        return state == null ? count() : count("state", state);
    }

    public Slice.Place place(ProfileOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case UPDATED_AT -> updatedAt;
            case NAME -> nameKey;
        }, id);
    }

    /** The first published profiles behind a place. */
    public static List<ProfileEntity> published(Slice<PublishedProfileOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("""
                from ProfileEntity p where p.state = :state and p.publishedRevision is not null and %s order by %s"""
                .formatted(slice.behind("p"), slice.order("p")), ProfileEntity.class))
                .setParameter("state", ProfileState.ACTIVE)
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long countPublished() {
        return count("state = ?1 and publishedRevision is not null", ProfileState.ACTIVE);
    }

    public Slice.Place place(PublishedProfileOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case PUBLISHED_AT -> published(publishedAt);
        }, id);
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
    public AppliesTo appliesTo() {
        return targetKind == TargetKind.ORGANISATION ? AppliesTo.ORGANISATION : AppliesTo.INDIVIDUAL;
    }

    @Override
    public boolean archived() {
        return state == ProfileState.ARCHIVED;
    }

    @Override
    protected void setArchived(boolean archived) {
        state = archived ? ProfileState.ARCHIVED : ProfileState.DRAFT;
        activeSlot = null;
        activeReason = null;
    }

    /** Becomes one that the team works by. */
    public void activate() {
        state = ProfileState.ACTIVE;
    }

    /** Only what the team works by is published. */
    @Override
    public void publish(Instant at) {
        if (state != ProfileState.ACTIVE) {
            throw UserErrorException.conflict(
                    "The profile “" + name + "” is not active; activate it, which publishes it too.", "input", "id");
        }
        super.publish(at);
    }

    @Override
    public Map<String, @Nullable String> fields() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("name", name);
        fields.put("description", description);
        fields.put("targetKind", targetKind.name());
        fields.put("polarity", polarity.name());
        fields.put("state", state.name());
        fields.put("activeReason", activeReason);
        return fields;
    }

    /** What front ends see, of a profile that is published. */
    public PublishedProfile toPublished(Revisions.Numbered state) {
        return PublishedProfile.of(id, published(publishedAt), state);
    }

    private static <T> T published(@Nullable T value) {
        return Objects.requireNonNull(value, "the profile is not published");
    }

    public IdealCustomerProfile toProfile() {
        return new IdealCustomerProfile(id, version, name, description, targetKind, polarity,
                new IdealCustomerProfile.Standing(state, activeReason), life());
    }
}
