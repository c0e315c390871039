package dev.lodestar.theme.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.CodedMessages;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.GivenThemes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.restassured.path.json.JsonPath;

@WithLodestar
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class ReclusteringApiTest {

    public static final String RECLUSTER = """
            mutation($input: ReclusterThemesInput!) { reclusterThemes(input: $input) {
              run { id reclusteredFrom { id } topics { clustering { steps } } } userErrors { code message field } } }""";

    private GivenThemes given;
    private GraphQL api;
    private String run;

    /** A cut leaves the search that it comes from as it was, so that one search will do for all. */
    @BeforeEach
    void themes_were_found() {
        if (run != null) {
            return;
        }
        given = GivenThemes.inNewWorkspace();
        api = given.api();
        run = given.run(GivenThemes.PAINS);
    }

    @Test
    void cut_says_where_it_comes_from_and_leaves_the_first_run_as_it_was() {
        var before = look(run);

        var cut = recluster(before.getString("themeRun.topics[0].id"), "FEWER", null);
        var after = look(given.awaited(cut.getString("run.id")));

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
        var finer = given.awaited(recluster(given.topic(run), "MORE", null).getString("run.id"));
        var steps = look(finer).getInt("themeRun.topics[0].clustering.steps");
        var back = given.awaited(recluster(given.topic(finer), "FEWER", null).getString("run.id"));

        assertThat(steps).isIn(0, 1);
        if (steps == 1) {
            assertThat(look(back).<List<Object>> get("themeRun.themes.nodes.share.people"))
                    .isEqualTo(look(run).get("themeRun.themes.nodes.share.people"));
        }
    }

    @Test
    void cut_without_a_coarser_one_says_so_and_takes_no_step() {
        var coarser = run;
        JsonPath last = null;
        for (int i = 0; i < 14; i++) {
            coarser = given.awaited(recluster(given.topic(coarser), "FEWER", null).getString("run.id"));
            last = look(coarser);
            if (last.getString("themeRun.job.message.code").equals("THEMES_UNCHANGED")) {
                break;
            }
        }

        assertThat(CodedMessages.told(last, "themeRun.job.message")).startsWith("THEMES_UNCHANGED ")
                .endsWith(" direction=FEWER");
    }

    @Test
    void request_sent_twice_cuts_once() {
        var topic = given.topic(run);

        var first = recluster(topic, "MORE", "once").getString("run.id");

        assertThat(recluster(topic, "MORE", "once").getString("run.id")).isEqualTo(first);
        given.awaited(first);
    }

    @Test
    void too_few_answers_and_topics_of_others_are_refused() {
        var few = given.run(GivenThemes.PAINS.subList(0, 5));

        assertThat(api.refusal("reclusterThemes", RECLUSTER, input(given.topic(few), "FEWER", null)))
                .containsExactly("CONFLICT");
        assertThat(Given.api().refusal("reclusterThemes", RECLUSTER, input(given.topic(few), "FEWER", null)))
                .containsExactly("NOT_FOUND");
    }

    private JsonPath recluster(String topic, String direction, String key) {
        return api.done("reclusterThemes", RECLUSTER, input(topic, direction, key));
    }

    private static Map<String, Object> input(String topic, String direction, String key) {
        return Map.of("input", key == null ? Map.of("topicId", topic, "direction", direction)
                : Map.of("topicId", topic, "direction", direction, "idempotencyKey", key));
    }

    private JsonPath look(String run) {
        return api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) { peopleHeard themeCount job { status message { code parameters { name value } } } topics { id clustering { steps ideas } asked }
                            reading { statements read nonAnswers withoutWords notEnglish } }
                          themeRun(id: $run) { themes(first: 100) { nodes { name share { people asked } } } }
                        }""",
                Map.of("run", run));
    }
}
