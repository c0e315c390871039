package dev.lodestar.shared;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Stamps rows with the injected clock. PostgreSQL keeps microseconds, so the instants are cut to them. */
public class Timestamps {

    @Inject
    Clock clock;

    @PrePersist
    void created(BaseEntity entity) {
        entity.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entity.updatedAt = entity.createdAt;
    }

    @PreUpdate
    void updated(BaseEntity entity) {
        entity.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
