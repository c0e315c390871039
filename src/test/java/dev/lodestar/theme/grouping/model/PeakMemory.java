package dev.lodestar.theme.grouping.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The largest resident memory of this process so far, where the system tells it (Linux). */
public final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {
    }

    /** In MiB, or "?" where the system does not tell. */
    public static String mebibytes() {
        if (!Files.exists(STATUS)) {
            return "?";
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                    .map(kibibytes -> Long.toString(Long.parseLong(kibibytes) / 1024)).findFirst().orElse("?");
        } catch (IOException e) {
            throw new UncheckedIOException("The process's own status could not be read", e);
        }
    }
}
