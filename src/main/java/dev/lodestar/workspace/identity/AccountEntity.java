package dev.lodestar.workspace.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.shared.text.SameKey;
import dev.lodestar.workspace.Member;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
public class AccountEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public String email;
    public String emailKey;
    public String name;
    public String passwordHash;
    public int failedSignIns;
    public @Nullable Instant lockedUntil;
    public Instant createdAt;

    @PrePersist
    @PreUpdate
    void key() {
        emailKey = SameKey.updated(emailKey, email);
    }

    public static Optional<AccountEntity> findByEmail(String email) {
        return find("emailKey", SameKey.of(email)).firstResultOptional();
    }

    public Member.Account toAccount() {
        return new Member.Account(id, email, name);
    }
}
