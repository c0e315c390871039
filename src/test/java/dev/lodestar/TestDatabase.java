package dev.lodestar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import dev.lodestar.shared.database.embedded.Durability;
import dev.lodestar.shared.database.embedded.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The real database for the tests: one for all of them, on an empty folder. Tests keep apart by workspaces of their own. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        synchronized (TestDatabase.class) {
            if (database == null) {
                try {
                    database = EmbeddedDatabase.start(Files.createTempDirectory("lodestar-test"), Durability.NONE,
                            TestDatabase::lost);
                    Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::end));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return new HashMap<>(database.settings());
        }
    }

    @Override
    public void stop() {
        // Kept for the next test class; PostgreSQL ends with this process.
    }

    private static void lost() {
        throw new IllegalStateException("The database of the tests ended; what it said is in the log");
    }

    private static void end() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
