package dev.lodestar.theme.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
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

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @Test
    void every_statement_has_a_dot_and_who_says_the_same_words_shares_it() {
        var answers = new ArrayList<String>(GivenThemes.PAINS);
        answers.add("Invoices always come late");
        var topic = given.topic(given.run(answers));

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
        var topic = given.topic(given.run(GivenThemes.PAINS));
        var before = api.ask(MAP, Map.of("topic", topic));
        var themes = before.<String> getList("themeMap.regions.theme.id");

        given.edit("mergeThemes", Map.of("ids", List.of(themes.get(1)), "intoId", themes.get(0), "version", 0));

        var after = api.ask(MAP, Map.of("topic", topic));
        assertThat(after.getList("themeMap.regions")).hasSize(themes.size() - 1);
        assertThat(places(after)).isEqualTo(places(before));
    }

    @Test
    void words_of_an_erased_person_have_no_dot() {
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, "Invoices are late"));
        var topic = given.topic(given.runOf(statements));
        assertThat(places(api.ask(MAP, Map.of("topic", topic)))).containsKey("Invoices are late");

        GivenContacts.erase(api, mara);

        var after = api.ask(MAP, Map.of("topic", topic));
        assertThat(places(after)).hasSize(15).doesNotContainKey("Invoices are late");
        assertThat(after.getInt("themeMap.statements")).isEqualTo(15);
    }

    @Test
    void topic_of_another_workspace_is_not_found() {
        var topic = given.topic(given.run(GivenThemes.PAINS));

        var answer = Given.api().post(MAP, Map.of("topic", topic));

        assertThat(answer.getString("errors[0].message")).contains("no topic");
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
