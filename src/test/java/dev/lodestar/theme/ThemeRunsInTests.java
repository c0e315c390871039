package dev.lodestar.theme;

import java.util.List;
import java.util.Map;

import dev.lodestar.Await;
import dev.lodestar.GraphQL;

/** Runs searches for themes to their end. */
public final class ThemeRunsInTests {

    static final String START = """
            mutation($input: StartThemeRunInput!) {
              startThemeRun(input: $input) { run { id job { id status } } userErrors { code message field } }
            }""";

    private ThemeRunsInTests() {
    }

    /** Searches the sources; the id of the finished run. */
    public static String finished(GraphQL api, String... sources) {
        var run = api.done("startThemeRun", START,
                Map.of("input", Map.of("title", "A run", "sourceIds", List.of(sources)))).getString("run.id");
        return awaited(api, run);
    }

    /** Waits until a run is finished, and fails if it fails. */
    public static String awaited(GraphQL api, String run) {
        Await.jobDone(api, api.ask("query($run: ID!) { themeRun(id: $run) { job { id } } }", Map.of("run", run))
                .getString("themeRun.job.id"));
        return run;
    }
}
