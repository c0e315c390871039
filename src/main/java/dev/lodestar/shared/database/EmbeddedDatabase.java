package dev.lodestar.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL that this process starts for itself, on a data folder that survives restarts. The SQL is the same as against
 * a managed server: two roles, one that owns the tables and migrates them, one that the program works with.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    // The server listens on this machine only and asks for none, but an empty one would count as not configured.
    private static final String PASSWORD = "unused";
    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(90);

    /** The database cannot be had; the message says why and how to mend it. */
    public static final class NotStarted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStarted(String message) {
            super(message);
        }

        NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final Path folder;
    private final EmbeddedPostgres postgres;
    // Held, and never released before the process ends: two programs on one data folder would damage it.
    private final FileLock lock;

    private EmbeddedDatabase(Path folder, EmbeddedPostgres postgres, FileLock lock) {
        this.folder = folder;
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts a database on the folder named by {@code lodestar.data-folder} or {@code LODESTAR_DATA_FOLDER} (default
     * {@code data}), unless a JDBC address is configured.
     */
    public static Optional<EmbeddedDatabase> startUnlessConfigured(Map<String, String> environment) {
        if (environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL")
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            return Optional.empty();
        }
        var folder = Path.of(System.getProperty("lodestar.data-folder",
                environment.getOrDefault("LODESTAR_DATA_FOLDER", "data")));
        return Optional.of(start(folder));
    }

    /**
     * Starts a database on a folder, creating it if need be.
     *
     * @throws NotStarted if another process uses the folder, or it cannot be written
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            var cluster = folder.resolve("postgresql").toAbsolutePath();
            OrphanedServer.stop(cluster);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toAbsolutePath().toFile())
                    .setCleanDataDirectory(false)
                    // It must outlive the program's last transaction; EmbeddedDatabaseLifecycle ends it after that.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP_LIMIT)
                    // The newcomer's laptop and the tests are one small node; the managed server has its own settings.
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("max_wal_size", "1GB")
                    .setServerConfig("logging_collector", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            new DatabaseRoles(postgres.getPostgresDatabase()).create();
            return new EmbeddedDatabase(folder, postgres, lock);
        } catch (IOException e) {
            throw new NotStarted("The embedded PostgreSQL did not start on the folder " + folder.toAbsolutePath() + ": "
                    + e.getMessage(), e);
        } catch (SQLException e) {
            throw new NotStarted("The embedded PostgreSQL on " + folder.toAbsolutePath() + " refused its first commands: "
                    + e.getMessage(), e);
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lodestar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new NotStarted("Another Lodestar already uses the data folder " + folder.toAbsolutePath()
                    + ". Stop it, or name another folder with LODESTAR_DATA_FOLDER.");
        }
        return lock;
    }

    /** The address under which the program reaches its database. */
    public String jdbcUrl() {
        return postgres.getJdbcUrl(DatabaseRoles.RUNTIME, DatabaseRoles.DATABASE).replaceFirst("\\?.*$", "");
    }

    /** The settings that point the program at this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(),
                "quarkus.datasource.username", DatabaseRoles.RUNTIME,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", DatabaseRoles.OWNER,
                "quarkus.flyway.password", PASSWORD,
                "lodestar.embedded-folder", folder.toAbsolutePath().normalize().toString());
    }

    /** Makes the settings visible to the configuration of the program that is about to start. */
    public void announceToConfiguration() {
        settings().forEach(System::setProperty);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.channel().close();
    }
}
