package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

/**
 * The database server that a killed program left running. It is asked to end before a new one starts on the same folder; the
 * caller holds the folder's lock, so nobody works with it any more. A process that is not known to be this server is never
 * touched: a number in an old file may be anybody's by now.
 */
final class LeftoverServer {

    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);
    private static final int START_TIME_LINE = 2;
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final Binaries binaries;
    private final Path cluster;
    private final Path pidFile;

    LeftoverServer(Binaries binaries, Path cluster) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = new String(Files.readAllBytes(pidFile), StandardCharsets.ISO_8859_1).lines().toList();
        var pid = number(lines, 0);
        if (pid.isEmpty() || number(lines, START_TIME_LINE).isEmpty()) {
            setAside();
            return;
        }
        var process = ProcessHandle.of(pid.get());
        if (process.isEmpty()) {
            // PostgreSQL itself sees that the file is old, and waits for what is left of the server's memory.
            return;
        }
        if (isServer(process.get(), Instant.ofEpochSecond(number(lines, START_TIME_LINE).orElseThrow()))) {
            LOG.info("A database server from an earlier run is still there and is ended first");
            binaries.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"), "");
        } else {
            disown(lines);
        }
    }

    /** An empty or mangled file tells nothing; PostgreSQL would refuse to start because of it. */
    private void setAside() throws IOException {
        LOG.warnf(
                "%s cannot be read, probably since the machine stopped while it was written; it is set aside as postmaster.pid.broken",
                pidFile);
        Files.move(pidFile, cluster.resolve("postmaster.pid.broken"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Another process has the number now. PostgreSQL looks only whether there is a process of that number, and takes that of
     * its own parent for an old file; the rest of the file is kept, since by it the memory of the old server is found.
     */
    private void disown(List<String> lines) throws IOException {
        var mended = new StringBuilder().append(ProcessHandle.current().pid()).append('\n');
        lines.stream().skip(1).forEach(line -> mended.append(line).append('\n'));
        Files.writeString(pidFile, mended, StandardCharsets.ISO_8859_1);
    }

    private boolean isServer(ProcessHandle process, Instant startedByFile) throws IOException {
        var workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.exists(workingFolder)) {
            return workingFolder.toRealPath().equals(cluster.toRealPath());
        }
        // Without /proc (macOS, Windows) it is known by its command and by the second in which it started.
        var isPostgres = process.info().command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"));
        var started = process.info().startInstant();
        return isPostgres.orElse(false)
                && started.map(instant -> Duration.between(instant, startedByFile).abs().compareTo(TOLERANCE) < 0)
                        .orElse(false);
    }

    private static Optional<Long> number(List<String> lines, int line) {
        return lines.size() > line && lines.get(line).strip().matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(lines.get(line).strip()))
                : Optional.empty();
    }
}
