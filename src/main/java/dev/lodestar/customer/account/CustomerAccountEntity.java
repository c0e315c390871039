package dev.lodestar.customer.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.customer.Account;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_account")
public class CustomerAccountEntity extends BaseEntity {

    public String name;
    public String nameKey;
    public @Nullable String industry;
    public @Nullable String country;
    public @Nullable Integer employees;
    public @Nullable String segment;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.updated(nameKey, name);
    }

    public static Optional<CustomerAccountEntity> findByName(String name) {
        return find("nameKey", SameKey.of(name)).firstResultOptional();
    }

    public static List<CustomerAccountEntity> withNames(Collection<String> names) {
        return list("nameKey in ?1", names.stream().map(SameKey::of).toList());
    }

    public static List<CustomerAccountEntity> page(AccountFilter filter, Slice<AccountOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery(
                "from CustomerAccountEntity a where %s and %s order by %s".formatted(filter.condition("a"), slice.behind("a"),
                        slice.order("a")),
                CustomerAccountEntity.class))).setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(AccountFilter filter) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from CustomerAccountEntity a where " + filter.condition("a"), Long.class)).getSingleResult();
    }

    public Slice.Place place(AccountOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case NAME -> nameKey;
        }, id);
    }

    public Account toAccount() {
        return new Account(id, version, name, industry, country, employees, segment, createdAt);
    }
}
