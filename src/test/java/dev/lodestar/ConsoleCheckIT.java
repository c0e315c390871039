package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Licences, lint, types and unit tests of the console. */
class ConsoleCheckIT {

    @Test
    void the_console_passes_its_own_checks() throws IOException, InterruptedException {
        assertThat(ConsoleScript.run("check", Map.of())).as("exit code of npm run check, whose output is above").isZero();
    }
}
