package dev.lodestar.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.tenancy.Tenancy;

/** Makes transactions of one workspace that must not overlap wait for each other. */
@ApplicationScoped
public class AdvisoryLock {

    private final EntityManager entities;
    private final Tenancy tenancy;

    AdvisoryLock(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    /** Waits until no other transaction of this workspace holds the name, and holds it until the present one ends. */
    public void lock(String name) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", tenancy.current() + " " + name).getSingleResult();
    }
}
