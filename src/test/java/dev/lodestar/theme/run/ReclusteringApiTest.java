package dev.lodestar.theme.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunApiTest;
import dev.lodestar.theme.ThemeRunsInTests;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
public class ReclusteringApiTest {

    public static final String RECLUSTER = """
            mutation($input: ReclusterThemesInput!) { reclusterThemes(input: $input) {
              run { id reclusteredFrom { id } topics { clustering { steps } } } userErrors { code message field } } }""";

    @Inject
    SpokenInTests spoken;

    private UUID workspace;
    private GraphQL api;

    @BeforeEach
    void sign_in() {
        var owner = Given.owner();
        workspace = owner.workspaceId();
        api = GraphQL.with(owner.token());
    }

    @Test
    void cut_says_where_it_comes_from_and_leaves_the_first_run_as_it_was() {
        var run = finished();
        var before = look(run);

        var cut = recluster(before.getString("themeRun.topics[0].id"), "FEWER", null);
        var after = look(awaited(cut.getString("run.id")));

        assertThat(before.getInt("themeRun.topics[0].clustering.steps")).isZero();
        assertThat(cut.getString("run.reclusteredFrom.id")).isEqualTo(run);
        assertThat(after.getInt("themeRun.topics[0].clustering.steps")).isIn(-1, 0);
        assertThat(after.getInt("themeRun.topics[0].clustering.ideas"))
                .isEqualTo(before.getInt("themeRun.topics[0].clustering.ideas"));
        assertThat(after.getInt("themeRun.topics[0].asked")).isEqualTo(before.getInt("themeRun.topics[0].asked"));
        assertThat(after.getInt("themeRun.peopleHeard")).isEqualTo(before.getInt("themeRun.peopleHeard"));
        assertThat(after.<Map<String, Integer>> get("themeRun.reading")).isEqualTo(before.get("themeRun.reading"));
        assertThat(after.getInt("themeRun.themeCount")).isLessThanOrEqualTo(before.getInt("themeRun.themeCount"));
        assertThat(look(run).<Map<String, Object>> get("themeRun.themes")).isEqualTo(before.get("themeRun.themes"));
    }

    @Test
    void finer_and_coarser_again_is_what_the_data_say() {
        var run = finished();

        var finer = awaited(recluster(topic(run), "MORE", null).getString("run.id"));
        var steps = look(finer).getInt("themeRun.topics[0].clustering.steps");
        var back = awaited(recluster(topic(finer), "FEWER", null).getString("run.id"));

        assertThat(steps).isIn(0, 1);
        if (steps == 1) {
            assertThat(look(back).<List<Object>> get("themeRun.themes.nodes.share.people"))
                    .isEqualTo(look(run).get("themeRun.themes.nodes.share.people"));
        }
    }

    @Test
    void cut_without_a_coarser_one_says_so_and_takes_no_step() {
        var run = finished();
        JsonPath last = null;
        for (int i = 0; i < 14; i++) {
            run = awaited(recluster(topic(run), "FEWER", null).getString("run.id"));
            last = look(run);
            if (last.getString("themeRun.job.message").endsWith("as before: there is no cut with fewer")) {
                break;
            }
        }

        assertThat(last.getString("themeRun.job.message")).endsWith("as before: there is no cut with fewer");
    }

    @Test
    void request_sent_twice_cuts_once() {
        var topic = topic(finished());

        var first = recluster(topic, "MORE", "once").getString("run.id");

        assertThat(recluster(topic, "MORE", "once").getString("run.id")).isEqualTo(first);
        awaited(first);
    }

    @Test
    void too_few_answers_and_topics_of_others_are_refused() {
        var few = ThemeRunsInTests.finished(api,
                spoken.question(workspace, "What is hard?", null, ThemeRunApiTest.PAINS.subList(0, 5)));

        assertThat(api.refusal("reclusterThemes", RECLUSTER, input(topic(few), "FEWER", null))).containsExactly("CONFLICT");
        assertThat(Given.api().refusal("reclusterThemes", RECLUSTER, input(topic(few), "FEWER", null)))
                .containsExactly("NOT_FOUND");
    }

    private String finished() {
        return ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", null, ThemeRunApiTest.PAINS));
    }

    private String topic(String run) {
        return look(run).getString("themeRun.topics[0].id");
    }

    private JsonPath recluster(String topic, String direction, String key) {
        return api.done("reclusterThemes", RECLUSTER, input(topic, direction, key));
    }

    private static Map<String, Object> input(String topic, String direction, String key) {
        return Map.of("input", key == null ? Map.of("topicId", topic, "direction", direction)
                : Map.of("topicId", topic, "direction", direction, "idempotencyKey", key));
    }

    private String awaited(String run) {
        return ThemeRunsInTests.awaited(api, run);
    }

    private JsonPath look(String run) {
        return api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) { peopleHeard themeCount job { status message } topics { id clustering { steps ideas } asked }
                            reading { statements read nonAnswers withoutWords notEnglish } }
                          themeRun(id: $run) { themes(first: 100) { nodes { name share { people asked } } } }
                        }""",
                Map.of("run", run));
    }
}
