package dev.lodestar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program as it is delivered, in a process of its own on a free port. Its log is in target/packaged-lodestar-logs. */
final class PackagedLodestar implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOGS = Path.of("target", "packaged-lodestar-logs");
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Pattern SET_UP_LINK = Pattern.compile("https?://\\S+/set-up#\\S+");

    private final Process process;
    private final String address;
    private final String management;
    private final Path log;

    private PackagedLodestar(Process process, String address, String management, Path log) {
        this.process = process;
        this.address = address;
        this.management = management;
        this.log = log;
    }

    /** Starts it on a data folder, and returns when it is ready. */
    static PackagedLodestar startedOn(Path dataFolder) throws IOException, InterruptedException {
        return startedOn(dataFolder, Map.of());
    }

    /** Starts it with further settings. */
    static PackagedLodestar startedOn(Path dataFolder, Map<String, String> settings) throws IOException, InterruptedException {
        return startedOn(dataFolder, settings, List.of());
    }

    /** Starts it with options for its Java as well. */
    static PackagedLodestar startedOn(Path dataFolder, Map<String, String> settings, List<String> options)
            throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        var managementPort = freePort();
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + managementPort);
        command.add("-Dlodestar.data-folder=" + dataFolder.resolve("data"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", PROGRAM.toString()));
        var log = Files.createDirectories(LOGS).resolve("port-" + port + ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var lodestar = new PackagedLodestar(process, "http://localhost:" + port, "http://localhost:" + managementPort, log);
        try {
            lodestar.awaitReadiness();
            return lodestar;
        } catch (IllegalStateException e) {
            lodestar.close();
            throw e;
        }
    }

    /** What its process has used of all processors together. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long processId() {
        return process.pid();
    }

    String address() {
        return address;
    }

    /** The figures for Prometheus, as they are now. */
    String metrics() throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(management + "/q/metrics")).build();
        return HttpClient.newHttpClient().send(question, BodyHandlers.ofString()).body();
    }

    /** The one-time link that a new instance prints. */
    String setUpLink() {
        var printed = SET_UP_LINK.matcher(log());
        if (!printed.find()) {
            throw new IllegalStateException("The program printed no set-up link:\n" + log());
        }
        return printed.group();
    }

    private void awaitReadiness() throws InterruptedException {
        var latest = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new IllegalStateException("The program did not become ready:\n" + log());
            }
            Thread.sleep(250);
        }
    }

    private boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(management + "/q/health/ready")).timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient().send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends the process as a power cut would: at once, without a chance to finish anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the process politely, so that it stops its database too; then firmly. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
