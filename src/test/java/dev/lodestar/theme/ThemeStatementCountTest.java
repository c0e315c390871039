package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.run.ReclusteringApiTest;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields below lists of themes ask the database as often for many rows as for one. */
@WithLodestar
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeStatementCountTest {

    private GivenThemes given;
    private GraphQL api;
    private String ofOneTopic;
    private String run;

    /** Nothing here changes them: searches of two topics, some of it said by contacts, some edits, and two other cuts. */
    @BeforeEach
    void themes_were_found_and_edited() {
        if (run != null) {
            return;
        }
        given = GivenThemes.inNewWorkspace();
        api = given.api();
        ofOneTopic = given.run(GivenThemes.FIFTEEN_PAINS);
        var pains = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        for (var name : List.of("Ann", "Bo", "Cy")) {
            var contact = GivenContacts.contact(api, name);
            pains.add(SpokenInTests.answer(new Voice(contact, null, "END_USER"), contact, "Invoices always come late"));
        }
        var sources = new String[] { given.answered("pains", pains),
                given.question("What is slow?", "delays", GivenThemes.PAINS) };
        given.search(sources);
        run = given.search(sources);
        var themes = themesOfTopic(given.topic(run));
        given.edit("mergeThemes", Map.of("ids", List.of(themes.get(1)), "intoId", themes.get(0), "version", 0));
        given.edit("renameTheme", Map.of("id", themes.get(0), "version", 1, "name", "Once"));
        given.edit("renameTheme", Map.of("id", themes.get(0), "version", 2, "name", "Twice"));
        for (var direction : List.of("MORE", "FEWER")) {
            given.awaited(api.done("reclusterThemes", ReclusteringApiTest.RECLUSTER,
                    Map.of("input", Map.of("topicId", given.topic(run), "direction", direction))).getString("run.id"));
        }
    }

    @ParameterizedTest(name = "theme.{0}")
    @ValueSource(strings = { "identity { themes { name } }", "byRole { share { people } }", "tallies { share { people } }",
            "differences { share { people } }", "trend { outcome }", "comparison", "opposes { name }", "topic { label }",
            "run { title }", "peopleSince", "statements(first: 2) { totalCount nodes { words } }" })
    void field_of_many_themes_costs_as_many_statements_as_that_of_one(String field) {
        assertSame("{ themeRun(id: \"" + run + "\") { themes(first: %d) { nodes { id " + field + " } } } }",
                "themeRun.themes.nodes", 1, 4);
    }

    @ParameterizedTest(name = "themeRun.{0}")
    @ValueSource(strings = { "job { status }", "reading { statements }", "themeCount", "topics { label }",
            "repeatedAnswers { text }", "dimensions { key }", "tests", "differenceCount", "reclusteredFrom { title }",
            "themes(first: 2) { totalCount nodes { name } }", "edits(first: 2) { totalCount nodes { kind } }",
            "statements(first: 2) { totalCount nodes { words } }", "unplacedStatements(first: 2) { nodes { words } }",
            "laterStatements(placed: true, first: 2) { nodes { words } }",
            "sideBySide(dimension: \"ROLE\", one: \"END_USER\", other: \"ECONOMIC_BUYER\", first: 2) { nodes { outcome } }" })
    void field_of_many_runs_costs_as_many_statements_as_that_of_one(String field) {
        assertSame("{ themeRuns(first: %d) { nodes { id " + field + " } } }", "themeRuns.nodes", 1, 3);
    }

    @ParameterizedTest(name = "themeTopic.{0}")
    @ValueSource(strings = { "peopleUnread", "saturation { people }", "agreement { alpha }",
            "missingThemes { id themes { name } }", "since { statements }" })
    void field_of_many_topics_costs_as_many_statements_as_that_of_one(String field) {
        var query = "{ themeRun(id: \"%s\") { topics { id " + field + " } } }";

        var ofOne = StatementCount.of(api, query.formatted(ofOneTopic), "themeRun.topics", 1);
        var ofTwo = StatementCount.of(api, query.formatted(run), "themeRun.topics", 2);

        assertThat(ofTwo).isEqualTo(ofOne).isPositive();
    }

    @ParameterizedTest(name = "themeEdit.{0}")
    @ValueSource(strings = { "theme { name }", "mergedThemes { name }", "quoteCount" })
    void field_of_many_edits_costs_as_many_statements_as_that_of_one(String field) {
        assertSame("{ themeRun(id: \"" + run + "\") { edits(first: %d) { nodes { id " + field + " } } } }",
                "themeRun.edits.nodes", 1, 3);
    }

    @ParameterizedTest(name = "themeStatement.{0}")
    @ValueSource(strings = { "contact { label }", "peopleSayingSo",
            "nearDuplicates(first: 2) { totalCount nodes { words } }" })
    void field_of_many_statements_costs_as_many_statements_as_that_of_one(String field) {
        var theme = themesOfTopic(given.topic(run)).get(0);
        assertSame("{ theme(id: \"" + theme + "\") { statements(first: %d) { nodes { id " + field + " } } } }",
                "theme.statements.nodes", 1, 5);
    }

    private List<String> themesOfTopic(String topic) {
        return api.ask("""
                query($run: ID!, $topic: ID!) { themeRun(id: $run) { themes(filter: {topicId: $topic}) { nodes { id } } } }""",
                Map.of("run", run, "topic", topic)).getList("themeRun.themes.nodes.id");
    }

    private void assertSame(String query, String list, int few, int many) {
        var ofFew = StatementCount.of(api, query.formatted(few), list, few);
        var ofMany = StatementCount.of(api, query.formatted(many), list, many);

        assertThat(ofMany).isEqualTo(ofFew).isPositive();
    }
}
