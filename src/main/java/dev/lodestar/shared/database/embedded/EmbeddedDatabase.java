package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.lodestar.shared.secrets.PrivateFiles;

/**
 * A PostgreSQL that this process starts for itself, on a data folder that survives restarts and power cuts. The SQL is the same
 * as
 * against a managed server: two roles, one that owns the tables and migrates them, one that the program works with, each with a
 * password that is new at every start. A server that dies is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database cannot be had; the message says why and how to mend it. */
    public static class NotStarted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStarted(String message) {
            super(message);
        }

        NotStarted(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final Path folder;
    // Held, and never released before the process ends: two programs on one data folder would damage it.
    private final FileLock lock;
    private final int port;
    private final DatabaseRoles roles;
    private final ServerWatch server;

    private EmbeddedDatabase(Path folder, FileLock lock, int port, DatabaseRoles roles, ServerWatch server) {
        this.folder = folder;
        this.lock = lock;
        this.port = port;
        this.roles = roles;
        this.server = server;
    }

    /**
     * Starts a database on the folder named by {@code lodestar.data-folder} or {@code LODESTAR_DATA_FOLDER} (default
     * {@code data}), unless a JDBC address is configured.
     *
     * @param lost told once if the server died and cannot be started again
     */
    public static Optional<EmbeddedDatabase> startUnlessConfigured(Map<String, String> environment, Runnable lost) {
        if (environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL")
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            return Optional.empty();
        }
        var folder = Path.of(System.getProperty("lodestar.data-folder",
                environment.getOrDefault("LODESTAR_DATA_FOLDER", "data")));
        return Optional.of(start(folder, Durability.FULL, lost));
    }

    /**
     * Starts a database on a folder, creating it if need be.
     *
     * @param lost told once if the server died and cannot be started again
     * @throws NotStarted if another process uses the folder, it cannot be written, or PostgreSQL does not start on it
     */
    public static EmbeddedDatabase start(Path folder, Durability durability, Runnable lost) {
        var data = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.folder(data);
            var lock = lock(data);
            try {
                return start(data, lock, durability, lost);
            } catch (IOException | SQLException | NotStarted e) {
                lock.channel().close();
                throw e;
            }
        } catch (IOException e) {
            throw new NotStarted("The database in " + data + " did not start: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new NotStarted("The database in " + data + " refused its first commands: " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(Path data, FileLock lock, Durability durability, Runnable lost)
            throws IOException, SQLException {
        var binaries = Binaries.unpackedInto(data.resolve("binaries"));
        var cluster = new Cluster(binaries, data);
        new LeftoverServer(binaries, cluster.folder()).stop();
        var password = cluster.prepare();
        var port = freePort();
        var server = new ServerWatch(
                () -> PostgresServer.start(binaries, cluster, data, port, password, settings(durability)), lost);
        var roles = new DatabaseRoles(server.administrator());
        try {
            roles.create();
        } catch (SQLException e) {
            server.close();
            throw e;
        }
        return new EmbeddedDatabase(data, lock, port, roles, server);
    }

    /** The newcomer's laptop and the tests are one small node; a managed server has its own settings. */
    private static Map<String, String> settings(Durability durability) {
        var settings = new HashMap<>(durability.settings());
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("max_wal_size", "1GB");
        // Statements and the details of errors hold words of people.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        return settings;
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lodestar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it: the same as if another one had.
        }
        channel.close();
        throw new NotStarted("Another Lodestar already uses the data folder " + folder
                + ". Stop it, or name another folder with LODESTAR_DATA_FOLDER.");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address under which the program reaches its database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.DATABASE;
    }

    /** The settings that point the program at this database. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(),
                "quarkus.datasource.username", DatabaseRoles.RUNTIME,
                "quarkus.datasource.password", roles.runtimePassword(),
                "quarkus.flyway.username", DatabaseRoles.OWNER,
                "quarkus.flyway.password", roles.ownerPassword(),
                "lodestar.embedded-folder", folder.toString());
    }

    /** Makes the settings visible to the configuration of the program that is about to start. */
    public void announceToConfiguration() {
        settings().forEach(System::setProperty);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.channel().close();
    }
}
