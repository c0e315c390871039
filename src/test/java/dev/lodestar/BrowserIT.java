package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged program as a newcomer does, and lets the browser specs of {@code src-web/e2e} use it. */
class BrowserIT {

    @Test
    void the_console_and_the_respondent_pages_work_in_a_real_browser(@TempDir Path dataFolder)
            throws IOException, InterruptedException {
        try (var lodestar = PackagedLodestar.startedOn(dataFolder)) {
            var addresses = Map.of("LODESTAR_URL", lodestar.address(), "SET_UP_LINK", lodestar.setUpLink());
            assertThat(ConsoleScript.run("e2e", addresses)).as("exit code of the browser specs, whose output is above").isZero();
        }
    }
}
