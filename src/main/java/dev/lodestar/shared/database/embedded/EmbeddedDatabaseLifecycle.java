package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;

import org.jspecify.annotations.Nullable;

/** Ends the embedded database when everything that works with it has ended. */
@ApplicationScoped
public class EmbeddedDatabaseLifecycle {

    // Started before the container is, so it cannot be a bean.
    private static @Nullable EmbeddedDatabase owned;

    /** Makes the program that is about to start work with a database, and end it when it ends itself. */
    public static void own(EmbeddedDatabase database) {
        owned = database;
        database.announceToConfiguration();
    }

    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        if (owned != null) {
            try {
                owned.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not end; the next start will end it", e);
            }
        }
    }
}
