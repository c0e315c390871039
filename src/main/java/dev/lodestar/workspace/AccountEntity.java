package dev.lodestar.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "account")
class AccountEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public String email;
    public String name;
    public String passwordHash;
    public int failedSignIns;
    public Instant lockedUntil;
    public Instant createdAt;

    static Optional<AccountEntity> findByEmail(String email) {
        return find("lower(email) = lower(?1)", email).firstResultOptional();
    }

    Member.Account toAccount() {
        return new Member.Account(id, email, name);
    }
}
