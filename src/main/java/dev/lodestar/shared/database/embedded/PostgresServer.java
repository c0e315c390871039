package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.lodestar.shared.secrets.PrivateFiles;

import org.postgresql.ds.PGSimpleDataSource;

/** A running PostgreSQL: one process on one cluster, reachable from this machine by a password. */
final class PostgresServer {

    // Working through its log after a power cut can take a while; as long as it lives, it is waited for.
    private static final Duration START_LIMIT = Duration.ofMinutes(15);
    private static final String STARTING_UP = "57P03";

    private final Binaries binaries;
    private final Cluster cluster;
    private final Path log;
    private final Process process;
    private final PGSimpleDataSource administrator;

    private PostgresServer(Binaries binaries, Cluster cluster, Path log, Process process, PGSimpleDataSource administrator) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.log = log;
        this.process = process;
        this.administrator = administrator;
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @param data the data folder
     * @throws EmbeddedDatabase.NotStarted with what PostgreSQL said and what helps
     */
    static PostgresServer start(Binaries binaries, Cluster cluster, Path data, int port, String password,
            Map<String, String> settings)
            throws IOException {
        var log = data.resolve("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, data.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.readOrCreate(log, () -> "");
        var process = binaries.command("postgres", arguments(cluster, hostRules(data), port, settings))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        var server = new PostgresServer(binaries, cluster, log, process, administrator(port, password));
        server.awaitReadiness();
        return server;
    }

    private static List<String> arguments(Cluster cluster, Path hostRules, int port, Map<String, String> settings) {
        var arguments = new ArrayList<>(List.of("-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        arguments.addAll(List.of("-c", "hba_file=" + hostRules));
        return arguments;
    }

    /** Written at each start, so that no cluster keeps the rules of an earlier version. */
    private static Path hostRules(Path data) throws IOException {
        var file = data.resolve("postgresql.hba");
        Files.deleteIfExists(file);
        PrivateFiles.readOrCreate(file, () -> "host all all 127.0.0.1/32 scram-sha-256\n");
        return file;
    }

    private static PGSimpleDataSource administrator(int port, String password) {
        var administrator = new PGSimpleDataSource();
        administrator.setServerNames(new String[] { "127.0.0.1" });
        administrator.setPortNumbers(new int[] { port });
        administrator.setDatabaseName("postgres");
        administrator.setUser(Cluster.ADMINISTRATOR);
        administrator.setPassword(password);
        return administrator;
    }

    private void awaitReadiness() throws IOException {
        var latest = Instant.now().plus(START_LIMIT);
        while (true) {
            try (var connection = administrator.getConnection()) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw StartFailure.of(cluster.folder(), words(), e);
                }
                var answered = e.getSQLState() != null && !e.getSQLState().startsWith("08")
                        && !STARTING_UP.equals(e.getSQLState());
                if (answered || Instant.now().isAfter(latest)) {
                    stop();
                    throw StartFailure.of(cluster.folder(), Objects.toString(e.getMessage()), e);
                }
            }
            pause();
        }
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("Interrupted while PostgreSQL started", e);
        }
    }

    PGSimpleDataSource administrator() {
        return administrator;
    }

    /** Waits until the process has ended, whoever ended it. @return its exit code */
    int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** What it said since it was started. */
    String words() throws IOException {
        return Files.readString(log);
    }

    /** Ends it in order: sessions are cut, what is committed stays. Does nothing if it is gone. */
    void stop() throws IOException {
        if (process.isAlive()) {
            binaries.run("pg_ctl", List.of("stop", "-D", cluster.folder().toString(), "-m", "fast", "-w", "-t", "60"), "");
        }
    }
}
