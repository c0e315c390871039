package dev.lodestar.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.profile.AttributeOwnerEntity;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.SnapshotAttribute;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "persona")
class PersonaEntity extends AttributeOwnerEntity {

    public UUID profileId;
    public String summary;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> jobTitles = new ArrayList<>();
    public boolean archived;
    public @Nullable String publishedName;
    public @Nullable String publishedSummary;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public @Nullable List<String> publishedRoles;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public @Nullable List<String> publishedJobTitles;

    static Optional<PersonaEntity> findPersona(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<PersonaEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<PersonaEntity> present() {
        return list("not archived");
    }

    static List<PersonaEntity> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    static List<PersonaEntity> ofProfiles(List<UUID> profileIds) {
        return list("profileId in ?1 and not archived order by id", profileIds);
    }

    /** The first personas behind a place that a client asks for. */
    static List<PersonaEntity> page(PersonaFilter filter, Slice<PersonaOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery("from PersonaEntity p where %s and %s order by %s"
                .formatted(filter.condition(), slice.behind("p"), slice.order("p")), PersonaEntity.class)))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    /** The first published personas behind a place that a front end asks for. */
    static List<PersonaEntity> published(PersonaFilter filter, Slice<PublishedPersonaOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery("from PersonaEntity p where %s and %s order by %s"
                .formatted(filter.condition(), slice.behind("p"), slice.order("p")), PersonaEntity.class)))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    static long count(PersonaFilter filter) {
        return filter.bind(getSession().createSelectionQuery("select count(*) from PersonaEntity p where "
                + filter.condition(), Long.class)).getSingleResult();
    }

    Slice.Place place(PersonaOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case UPDATED_AT -> updatedAt;
            case NAME -> nameKey;
        }, id);
    }

    Slice.Place place(PublishedPersonaOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case PUBLISHED_AT -> published(publishedAt);
        }, id);
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
    public AppliesTo appliesTo() {
        return AppliesTo.PERSONA;
    }

    @Override
    public boolean archived() {
        return archived;
    }

    @Override
    protected void setArchived(boolean putAway) {
        archived = putAway;
    }

    @Override
    public void publish(Instant at) {
        super.publish(at);
        publishedName = name;
        publishedSummary = summary;
        publishedRoles = new ArrayList<>(roles);
        publishedJobTitles = new ArrayList<>(jobTitles);
    }

    @Override
    public boolean unpublish() {
        publishedName = null;
        publishedSummary = null;
        publishedRoles = null;
        publishedJobTitles = null;
        return super.unpublish();
    }

    @Override
    public Map<String, @Nullable String> fields() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("name", name);
        fields.put("summary", summary);
        fields.put("buyingRoles", String.join(", ", roles));
        fields.put("jobTitles", String.join(", ", jobTitles));
        fields.put("archived", String.valueOf(archived));
        return fields;
    }

    List<BuyingRole> buyingRoles() {
        return roles.stream().map(BuyingRole::valueOf).toList();
    }

    /** What front ends see, of a persona that is published, with the attributes of the published revision. */
    PublishedPersona toPublished(List<SnapshotAttribute> attributes) {
        return new PublishedPersona(id, published(publishedName), published(publishedSummary),
                published(publishedRoles).stream().map(BuyingRole::valueOf).toList(), published(publishedJobTitles),
                published(publishedRevision), published(publishedAt), attributes);
    }

    private static <T> T published(@Nullable T value) {
        return Objects.requireNonNull(value, "the persona is not published");
    }

    BuyerPersona toPersona(IdealCustomerProfile profile) {
        return new BuyerPersona(id, version, profile, name, summary, buyingRoles(), List.copyOf(jobTitles), life());
    }
}
