package dev.lodestar.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.mail.dispatch.SuppressionEntity;
import dev.lodestar.shared.tenancy.Tenancy;

/** Addresses that must not be written to. */
@ApplicationScoped
public class Suppressions {

    private final Tenancy tenancy;

    Suppressions(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Transactional
    public boolean contains(String email) {
        return SuppressionEntity.contains(tenancy.current(), email);
    }

    /** Adds an address; adding it again changes nothing, and the first reason stays. */
    @Transactional
    public void add(String email, SuppressionReason reason) {
        if (contains(email)) {
            return;
        }
        var suppression = new SuppressionEntity();
        suppression.email = email;
        suppression.reason = reason;
        suppression.persistAndFlush();
    }

    /** Forgets the address itself; a hash stays, by which it is still held back. */
    public void erase(String email) {
        SuppressionEntity.erase(tenancy.current(), email);
    }
}
