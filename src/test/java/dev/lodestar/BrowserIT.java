package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged program as a newcomer does, and lets the browser specs of {@code src-web/e2e} use it. */
class BrowserIT {

    @Test
    void the_console_and_the_respondent_pages_work_in_a_real_browser(@TempDir Path dataFolder)
            throws IOException, InterruptedException {
        try (var lodestar = PackagedLodestar.startedOn(dataFolder)) {
            var specs = new ProcessBuilder("npm", "run", "e2e").directory(Path.of("src-web").toFile())
                    .redirectErrorStream(true);
            specs.environment().put("LODESTAR_URL", lodestar.address());
            specs.environment().put("SET_UP_LINK", lodestar.setUpLink());
            assertThat(run(specs)).as("exit code of the browser specs, whose output is above").isZero();
        }
    }

    /** Line by line, since the test's own streams are how its process talks to the build. */
    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.start();
        process.getOutputStream().close();
        try (var output = process.inputReader()) {
            output.lines().forEach(System.out::println);
        }
        return process.waitFor();
    }
}
