package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

/** Keeps a server running: one that dies is started again at the same address, so that the pools of the program find it. */
final class ServerWatch {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final int STARTS_A_WINDOW = 5;
    private static final int FIRST_ATTEMPTS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 1_000;

    /** Starts a server and returns when it answers. */
    interface Starter {
        PostgresServer start() throws IOException;
    }

    private final Starter starter;
    private final Runnable lost;
    private PostgresServer server;
    private boolean closed;
    private Instant windowStart = Instant.now();
    private int starts;

    /**
     * Starts the first one.
     *
     * @param lost told once if a server died and no other one starts
     */
    ServerWatch(Starter starter, Runnable lost) throws IOException {
        this.starter = starter;
        this.lost = lost;
        this.server = first(starter);
        watch();
    }

    /** After a power cut of the program alone, sessions of the old server may go on for a moment. */
    private static PostgresServer first(Starter starter) throws IOException {
        for (var attempt = 1;; attempt++) {
            try {
                return starter.start();
            } catch (StartFailure.StillInUse e) {
                if (attempt == FIRST_ATTEMPTS) {
                    throw e;
                }
                LOG.infof("The database is started again in a moment: %s", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database started", e);
        }
    }

    synchronized DataSource administrator() {
        return server.administrator();
    }

    private void watch() {
        var watched = server;
        var thread = new Thread(() -> startAgainAfter(watched), "database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void startAgainAfter(PostgresServer watched) {
        try {
            startAgain(watched.awaitExit());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain(int exitCode) throws InterruptedException {
        if (closed) {
            return;
        }
        LOG.errorf("The embedded PostgreSQL ended with code %d and is started again", exitCode);
        while (mayStart()) {
            try {
                // Its sessions may take a moment to see that it is gone.
                wait(PAUSE_MILLIS);
                if (closed) {
                    return;
                }
                server = starter.start();
                watch();
                LOG.info("The embedded PostgreSQL is back");
                return;
            } catch (IOException | EmbeddedDatabase.NotStarted e) {
                LOG.errorf("The embedded PostgreSQL did not come back: %s", e.getMessage());
            }
        }
        lost.run();
    }

    private boolean mayStart() {
        var now = Instant.now();
        if (windowStart.plus(WINDOW).isBefore(now)) {
            windowStart = now;
            starts = 0;
        }
        starts++;
        return starts <= STARTS_A_WINDOW;
    }

    synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        server.stop();
    }
}
