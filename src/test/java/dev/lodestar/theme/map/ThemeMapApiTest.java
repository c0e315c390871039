package dev.lodestar.theme.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunApiTest;
import dev.lodestar.theme.ThemeRunsInTests;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class ThemeMapApiTest {

    private static final String MAP = """
            query($topic: ID!) { themeMap(topicId: $topic) {
              statements shown neighbours neighboursKept neighboursByChance
              regions { theme { id name } x y nearest { id } dots { statementId words statements x y } }
              unplaced { words statements x y } } }""";

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
    void every_statement_has_a_dot_and_who_says_the_same_words_shares_it() {
        var answers = new ArrayList<String>(ThemeRunApiTest.PAINS);
        answers.add("Invoices always come late");
        var topic = topic(ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", null, answers)));

        var map = api.ask(MAP, Map.of("topic", topic));

        assertThat(map.getInt("themeMap.statements")).isEqualTo(16);
        assertThat(map.getInt("themeMap.shown")).isEqualTo(16);
        assertThat(places(map)).hasSize(15).allSatisfy((words, place) -> assertThat(place).isNotEqualTo("0.0 0.0"));
        assertThat(map.<Integer> getList("themeMap.regions.dots.flatten().statements")).contains(2);
        assertThat(map.getDouble("themeMap.neighboursKept")).isGreaterThan(map.getDouble("themeMap.neighboursByChance"));
        assertThat(map.<List<String>> getList("themeMap.regions.nearest.id")).allSatisfy(
                nearest -> assertThat(nearest).isNotEmpty());
    }

    @Test
    void merging_themes_moves_no_dot() {
        var topic = topic(ThemeRunsInTests.finished(api,
                spoken.question(workspace, "What is hard?", null, ThemeRunApiTest.PAINS)));
        var before = api.ask(MAP, Map.of("topic", topic));
        var themes = before.<String> getList("themeMap.regions.theme.id");

        api.done("mergeThemes", """
                mutation($input: MergeThemesInput!) { mergeThemes(input: $input) {
                  edit { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("ids", List.of(themes.get(1)), "intoId", themes.get(0), "version", 0)));

        var after = api.ask(MAP, Map.of("topic", topic));
        assertThat(after.getList("themeMap.regions")).hasSize(themes.size() - 1);
        assertThat(places(after)).isEqualTo(places(before));
    }

    @Test
    void words_of_an_erased_person_have_no_dot() {
        var contact = api.done("createContact", """
                mutation { createContact(input: {name: "Mara Quist", email: "mara@example.com"}) {
                  contact { id version } userErrors { code message field } } }""", Map.of());
        var mara = UUID.fromString(contact.getString("contact.id"));
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 15; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), ThemeRunApiTest.PAINS.get(i)));
        }
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, "Invoices are late"));
        var topic = topic(ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", null, statements,
                statements.stream().map(Statement::voice).toList())));
        assertThat(places(api.ask(MAP, Map.of("topic", topic)))).containsKey("Invoices are late");

        api.done("eraseContact", """
                mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) {
                  contact { id } userErrors { code message field } } }""",
                Map.of("id", mara.toString(), "version", contact.getInt("contact.version")));

        var after = api.ask(MAP, Map.of("topic", topic));
        assertThat(places(after)).hasSize(15).doesNotContainKey("Invoices are late");
        assertThat(after.getInt("themeMap.statements")).isEqualTo(15);
    }

    @Test
    void topic_of_another_workspace_is_not_found() {
        var topic = topic(ThemeRunsInTests.finished(api,
                spoken.question(workspace, "What is hard?", null, ThemeRunApiTest.PAINS)));

        var answer = Given.api().post(MAP, Map.of("topic", topic));

        assertThat(answer.getString("errors[0].message")).contains("no topic");
    }

    private String topic(String run) {
        return api.ask("query($run: ID!) { themeRun(id: $run) { topics { id } } }", Map.of("run", run))
                .getString("themeRun.topics[0].id");
    }

    /** Where each wording stands. */
    private static Map<String, String> places(JsonPath map) {
        var places = new TreeMap<String, String>();
        var dots = new ArrayList<Map<String, Object>>(map.<Map<String, Object>> getList("themeMap.unplaced"));
        map.<List<Map<String, Object>>> getList("themeMap.regions.dots").forEach(dots::addAll);
        dots.forEach(dot -> places.put((String) dot.get("words"), dot.get("x") + " " + dot.get("y")));
        return places;
    }
}
