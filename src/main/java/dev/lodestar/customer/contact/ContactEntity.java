package dev.lodestar.customer.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.customer.Audience;
import dev.lodestar.customer.Contact;
import dev.lodestar.customer.ContactIdentity;
import dev.lodestar.customer.account.CustomerAccountEntity;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;

import io.quarkus.panache.common.Parameters;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact")
public class ContactEntity extends BaseEntity {

    private static final String WITH_ACCOUNT = "from ContactEntity c left join fetch c.account a where ";

    private static final String REACHABLE = """
            c.email is not null and c.erasedAt is null
            and (:everyone = true or c.id in :ids or :byRole = true and c.buyingRole in :roles) """;

    public @Nullable String email;
    public @Nullable String emailKey;
    public @Nullable String externalKey;
    public @Nullable String name;
    /** What a search by name compares; several people may have one name. */
    public @Nullable String nameKey;
    public @Nullable String jobTitle;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public @Nullable CustomerAccountEntity account;
    @Enumerated(EnumType.STRING)
    public @Nullable BuyingRole buyingRole;
    public @Nullable Instant erasedAt;

    @PrePersist
    @PreUpdate
    void keys() {
        emailKey = SameKey.updated(emailKey, email);
        nameKey = SameKey.of(name);
    }

    public static Optional<ContactEntity> findContact(UUID id) {
        return find(WITH_ACCOUNT + "c.id = ?1", id).firstResultOptional();
    }

    public static List<ContactEntity> withIds(Collection<UUID> ids) {
        return list(WITH_ACCOUNT + "c.id in ?1", ids);
    }

    public static Set<UUID> erasedAmong(Collection<UUID> ids) {
        return Batches.of(List.copyOf(ids), Batches.IDS).stream()
                .<UUID> flatMap(
                        some -> find("select c.id from ContactEntity c where c.erasedAt is not null and c.id in ?1", some)
                                .project(UUID.class).stream())
                .collect(Collectors.toSet());
    }

    static List<ContactEntity> withEmails(Collection<String> emails) {
        return list(WITH_ACCOUNT + "c.emailKey in ?1", emails.stream().map(SameKey::of).toList());
    }

    static List<ContactEntity> withExternalKeys(Collection<String> keys) {
        return list(WITH_ACCOUNT + "c.externalKey in ?1", keys);
    }

    public static List<ContactEntity> page(ContactFilter filter, Slice<ContactOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery(
                WITH_ACCOUNT + "%s and %s order by %s".formatted(filter.condition("c", "a"), slice.behind("c"),
                        slice.order("c")),
                ContactEntity.class))).setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(ContactFilter filter) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from ContactEntity c left join c.account a where " + filter.condition("c", "a"), Long.class))
                .getSingleResult();
    }

    public Slice.Place place(ContactOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case UPDATED_AT -> updatedAt;
        }, id);
    }

    /** Those of the list who were not erased, in parts. */
    public static List<ContactEntity> knownNewestFirst(ContactFilter filter, @Nullable UUID after, int most) {
        var query = filter.bind(getSession().createSelectionQuery(
                WITH_ACCOUNT + filter.condition("c", "a") + " and c.erasedAt is null "
                        + (after == null ? "" : "and c.id < :after ") + "order by c.id desc",
                ContactEntity.class));
        return (after == null ? query : query.setParameter("after", after)).setMaxResults(most).getResultList();
    }

    public static List<ContactEntity> reachable(Audience audience, @Nullable UUID after, int most) {
        return ContactEntity.<ContactEntity> find(WITH_ACCOUNT + REACHABLE + "and c.id > :after order by c.id",
                audience(audience).and("after", after == null ? new UUID(0, 0) : after)).page(0, most).list();
    }

    public static long countReachable(Audience audience) {
        return count("from ContactEntity c where " + REACHABLE, audience(audience));
    }

    // An empty list in a query would be no list at all, so a value that nobody has stands for it.
    private static Parameters audience(Audience audience) {
        return Parameters.with("everyone", audience.meansEveryone())
                .and("ids", audience.contactIds().isEmpty() ? List.of(new UUID(0, 0)) : audience.contactIds())
                .and("roles", audience.buyingRoles().isEmpty() ? List.of(BuyingRole.OTHER) : audience.buyingRoles())
                .and("byRole", !audience.buyingRoles().isEmpty());
    }

    public static boolean hasEmail(String email, UUID butNot) {
        return count("emailKey = ?1 and id <> ?2", SameKey.of(email), butNot) > 0;
    }

    public static boolean hasExternalKey(String key, UUID butNot) {
        return count("externalKey = ?1 and id <> ?2", key, butNot) > 0;
    }

    public Contact toContact() {
        return new Contact(id, version, new ContactIdentity(name, email, externalKey), jobTitle, buyingRole,
                account == null ? null : account.toAccount(), erasedAt, createdAt);
    }
}
