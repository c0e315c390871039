package dev.lodestar.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database server that a killed program left running. It is asked to end before a new one starts on the same folder;
 * the caller holds the folder's lock, so nobody works with it any more.
 */
final class OrphanedServer {

    private static final int STOP_LIMIT_SECONDS = 30;

    private OrphanedServer() {
    }

    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        var server = ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
        if (server.isEmpty()) {
            // PostgreSQL itself recognises a stale file only while no other process has taken the number.
            Files.delete(pidFile);
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("A database server (process " + pid + ") left over from an earlier run still uses " + cluster
                    + " and did not end within " + STOP_LIMIT_SECONDS + " s; end it and start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database server " + pid + " to end", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }
}
