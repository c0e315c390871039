package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged program as a newcomer does, and lets the browser specs of {@code src-web/e2e} use it. */
class BrowserIT {

    private static final Pattern ADDRESS = Pattern.compile("\\buri=\"([^\"]*)\"");

    /**
     * What people ask for is counted by kinds of addresses: a personal link among them would give its answers and its voucher
     * away.
     */
    private static final List<String> KINDS = List.of("/", "/graphql", "/r/{link}", "/assets/{file}", "/{page}", "/files",
            "/files/{id}",
            "/files/export/{name}.{extension}", "/respond/{token}", "/respond/{token}/start",
            "/respond/{token}/answers/{questionId}",
            "/respond/{token}/complete", "/respond/{token}/reward", "/respond/unsubscribe/{token}", "NOT_FOUND", "REDIRECTION",
            "UNKNOWN",
            "root");

    @Test
    void the_console_and_the_respondent_pages_work_in_a_real_browser(@TempDir Path dataFolder)
            throws IOException, InterruptedException {
        try (var lodestar = PackagedLodestar.startedOn(dataFolder)) {
            var addresses = Map.of("LODESTAR_URL", lodestar.address(), "SET_UP_LINK", lodestar.setUpLink());
            assertThat(ConsoleScript.run("e2e", addresses)).as("exit code of the browser specs, whose output is above")
                    .isZero();
            assertThat(addresses(lodestar.metrics())).contains("/graphql", "/r/{link}", "/respond/{token}").isSubsetOf(KINDS);
        }
    }

    private static Set<String> addresses(String metrics) {
        return ADDRESS.matcher(metrics).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
