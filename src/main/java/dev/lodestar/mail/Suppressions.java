package dev.lodestar.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.mail.dispatch.SuppressionEntity;

/** Addresses that must not be written to. */
@ApplicationScoped
public class Suppressions {

    @Transactional
    public boolean contains(String email) {
        return SuppressionEntity.contains(email);
    }

    /** Adds an address; adding it again changes nothing, and the first reason stays. */
    @Transactional
    public void add(String email, SuppressionReason reason) {
        if (SuppressionEntity.contains(email)) {
            return;
        }
        var suppression = new SuppressionEntity();
        suppression.email = email;
        suppression.reason = reason;
        suppression.persistAndFlush();
    }
}
