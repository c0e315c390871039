package dev.lodestar.customer.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.customer.Account;
import dev.lodestar.customer.contact.LikePattern;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.text.SameKey;

@Entity
@Table(name = "customer_account")
public class CustomerAccountEntity extends BaseEntity {

    public String name;
    public String nameKey;
    public String industry;
    public String country;
    public Integer employees;
    public String segment;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.kept(nameKey, name);
    }

    public static Optional<CustomerAccountEntity> findByName(String name) {
        return find("nameKey", SameKey.of(name)).firstResultOptional();
    }

    public static List<CustomerAccountEntity> withNames(Collection<String> names) {
        return list("nameKey in ?1", names.stream().map(SameKey::of).toList());
    }

    public static List<CustomerAccountEntity> byName(String search, PageRequest request) {
        var like = LikePattern.pattern(search);
        return request.afterKeys(2).map(after -> CustomerAccountEntity.<CustomerAccountEntity> find("""
                nameKey like ?1 escape '!' and (nameKey > ?2 or nameKey = ?2 and cast(id as string) > ?3)
                order by nameKey, id""", like, after.keys().get(0), after.keys().get(1)))
                .orElseGet(() -> find("nameKey like ?1 escape '!' order by nameKey, id", like))
                .page(0, request.rowsToRead()).list();
    }

    public Account toAccount() {
        return new Account(id, version, name, industry, country, employees, segment, createdAt);
    }
}
