package dev.lodestar;

import dev.lodestar.shared.database.embedded.EmbeddedDatabase;
import dev.lodestar.shared.database.embedded.EmbeddedDatabaseLifecycle;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where the program starts. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it first starts a PostgreSQL of its own, so that a
 * newcomer needs nothing but a JDK; with it, it starts none.
 */
@QuarkusMain
public class Lodestar {

    private Lodestar() {
    }

    public static void main(String... arguments) {
        try {
            EmbeddedDatabase.startUnlessConfigured(System.getenv(), Lodestar::endWithoutDatabase)
                    .ifPresent(EmbeddedDatabaseLifecycle::own);
        } catch (EmbeddedDatabase.NotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    private static void endWithoutDatabase() {
        System.err.println(
                "The embedded database ended and cannot be started again; what it said is in the log above. Lodestar ends.");
        Quarkus.asyncExit(1);
    }
}
