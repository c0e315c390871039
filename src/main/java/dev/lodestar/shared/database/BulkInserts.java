package dev.lodestar.shared.database;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.BaseEntity;

import org.hibernate.StatelessSession;

/** Writes many new rows in few round trips and keeps none of them in memory. */
@ApplicationScoped
public class BulkInserts {

    private final StatelessSession session;
    private final EntityManager entities;
    private final Clock clock;

    BulkInserts(StatelessSession session, EntityManager entities, Clock clock) {
        this.session = session;
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes the rows in the caller's transaction and gives them their ids; they are not watched for changes. */
    public void insert(List<? extends BaseEntity> rows) {
        // What they refer to may wait in the persistence context.
        entities.flush();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.forEach(row -> {
            row.createdAt = now;
            row.updatedAt = now;
        });
        session.insertMultiple(rows);
    }
}
