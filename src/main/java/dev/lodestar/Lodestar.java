package dev.lodestar;

import dev.lodestar.shared.database.EmbeddedDatabase;
import dev.lodestar.shared.database.EmbeddedDatabaseLifecycle;

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
            EmbeddedDatabase.startUnlessConfigured(System.getenv()).ifPresent(EmbeddedDatabaseLifecycle::own);
        } catch (EmbeddedDatabase.NotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
