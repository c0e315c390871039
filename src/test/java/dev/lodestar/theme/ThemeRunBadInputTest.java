package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.lodestar.CodedMessages;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class ThemeRunBadInputTest {

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @Test
    void question_that_nobody_answered_gives_no_theme_and_says_so() {
        var run = look(given.run(List.of()));

        assertThat(run.getInt("themeRun.themeCount")).isZero();
        assertThat(CodedMessages.told(run, "themeRun.job.message")).isEqualTo("THEMES_FOUND themes=0 people=0");
        assertThat(run.getInt("themeRun.reading.statements")).isZero();
    }

    @Test
    void single_answer_is_shown_and_claims_nothing() {
        var run = look(given.run(List.of("Invoices come late")));

        assertThat(run.getInt("themeRun.themeCount")).isZero();
        assertThat(run.getInt("themeRun.topics[0].clustering.unplaced")).isEqualTo(1);
        assertThat(run.<String> getList("themeRun.unplacedStatements.nodes.words")).containsExactly("Invoices come late");
    }

    @Test
    void five_thousand_identical_answers_are_one_theme_of_everybody() {
        var run = look(given.run(Collections.nCopies(5_000, "The price is too high")));

        assertThat(run.getInt("themeRun.themeCount")).isEqualTo(1);
        assertThat(run.getString("themeRun.themes.nodes[0].name")).isEqualTo("The price is too high");
        assertThat(run.getInt("themeRun.themes.nodes[0].share.people")).isEqualTo(5_000);
        assertThat(run.getInt("themeRun.topics[0].clustering.unplaced")).isZero();
    }

    @Test
    void answers_of_one_emoji_are_counted_and_none_is_a_theme() {
        var run = look(given.run(Collections.nCopies(40, "👍")));

        assertThat(run.getInt("themeRun.themeCount")).isZero();
        assertThat(run.getInt("themeRun.reading.withoutWords")).isEqualTo(40);
        assertThat(run.getInt("themeRun.peopleAsked")).isEqualTo(40);
    }

    @Test
    void answer_of_a_hundred_thousand_characters_is_one_persons_words() {
        var texts = new ArrayList<String>(GivenThemes.PAINS);
        texts.add("The invoices of our largest supplier never arrive in time and nobody knows why. ".repeat(1_250));
        texts.add("late ".repeat(20_000));

        var run = look(given.run(texts));

        assertThat(run.getInt("themeRun.reading.statements")).isEqualTo(GivenThemes.PAINS.size() + 2);
        assertThat(run.<Integer> getList("themeRun.themes.nodes.share.people")).isNotEmpty()
                .allSatisfy(people -> assertThat(people).isBetween(2, texts.size()));
    }

    @Test
    void two_runs_at_once_over_the_same_words_end_in_the_same_themes() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            texts.add(GivenThemes.PAINS.get(i % 15) + " since week " + i + " of case " + given.workspace());
        }
        var source = given.question("What is hard?", null, texts);

        var first = CompletableFuture.supplyAsync(() -> given.search(source));
        var second = given.search(source);

        assertThat(described(first.join())).isNotEmpty().isEqualTo(described(second));
    }

    private List<Map<String, Object>> described(String run) {
        return api.ask(
                "query($run: ID!) { themeRun(id: $run) { themes(first: 100) { nodes { name phrases share { people } } } } }",
                Map.of("run", run)).<Map<String, Object>> getList("themeRun.themes.nodes").stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    private JsonPath look(String run) {
        return api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) {
                            peopleAsked themeCount job { message { code parameters { name value } } } reading { statements withoutWords } topics { clustering { unplaced } }
                          }
                          themeRun(id: $run) { themes(first: 100) { nodes { name share { people } } } }
                          themeRun(id: $run) { unplacedStatements { nodes { words } } }
                        }""",
                Map.of("run", run));
    }
}
