package dev.lodestar.customer.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.customer.Account;
import dev.lodestar.customer.contact.LikePattern;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "customer_account")
public class CustomerAccountEntity extends BaseEntity {

    public String name;
    public String industry;
    public String country;
    public Integer employees;
    public String segment;

    public static Optional<CustomerAccountEntity> findByName(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }

    public static List<CustomerAccountEntity> withNames(Collection<String> names) {
        return list("lower(name) in ?1", names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    public static List<CustomerAccountEntity> byName(String search, PageRequest request) {
        var like = LikePattern.pattern(search);
        return request.afterKeys(2).map(after -> CustomerAccountEntity.<CustomerAccountEntity> find("""
                lower(name) like ?1 escape '!' and (lower(name) > ?2 or lower(name) = ?2 and cast(id as string) > ?3)
                order by lower(name), id""", like, after.keys().get(0), after.keys().get(1)))
                .orElseGet(() -> find("lower(name) like ?1 escape '!' order by lower(name), id", like))
                .page(0, request.rowsToRead()).list();
    }

    public Account toAccount() {
        return new Account(id, version, name, industry, country, employees, segment, createdAt);
    }
}
