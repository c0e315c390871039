package dev.lodestar.workspace;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** For those few who must see what lies in the trash. */
@ApplicationScoped
public class TrashFilter {

    private final EntityManager entities;

    TrashFilter(EntityManager entities) {
        this.entities = entities;
    }

    /** Does work within the current transaction that sees rows in the trash like all others. */
    public <T> T including(Supplier<T> work) {
        var session = entities.unwrap(Session.class);
        if (session.getEnabledFilter(TrashableEntity.NOT_IN_TRASH) == null) {
            return work.get();
        }
        session.disableFilter(TrashableEntity.NOT_IN_TRASH);
        try {
            return work.get();
        } finally {
            session.enableFilter(TrashableEntity.NOT_IN_TRASH);
        }
    }

    /** Like {@link #including(Supplier)}, for work without a result. */
    public void including(Runnable work) {
        including(() -> {
            work.run();
            return null;
        });
    }
}
