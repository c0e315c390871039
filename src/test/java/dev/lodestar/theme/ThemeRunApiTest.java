package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.source.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
public class ThemeRunApiTest {

    public static final List<String> PAINS = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "invoice delivery is late every month",
            "Month end closing takes days", "Closing the month takes too long", "The monthly close is slow",
            "Too many days to close the books", "Slow month end close", "Nobody answers the support hotline",
            "Support never calls back", "Customer support is slow to answer", "The hotline does not answer",
            "Waiting for support takes hours", "n/a", "👍", "Der Kunde weiß nicht, was er will");

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
    void answers_become_themes_with_people_intervals_and_words() {
        var run = finished(spoken.question(workspace, "What is hard?", "pains", PAINS));

        var data = api.ask("""
                query($run: ID!) {
                  themeRun(id: $run) {
                    title peopleAsked peopleHeard themeCount finishedAt
                    reading { statements read nonAnswers withoutWords notEnglish }
                    topics { label attributeKey asked clustering { ideas unplaced stability } }
                  }
                  themeRun(id: $run) { themes(first: 10) {
                    nodes { id name phrases share { people asked low high } reliability { accounts } topic { label }
                            byRole { role share { people asked low high } } run { id } }
                    pageInfo { hasNextPage }
                  } }
                }""", Map.of("run", run));

        assertThat(data.getInt("themeRun.peopleAsked")).isEqualTo(18);
        assertThat(data.getInt("themeRun.peopleHeard")).isEqualTo(15);
        assertThat(data.<Map<String, Integer>> get("themeRun.reading")).containsEntry("statements", 18)
                .containsEntry("nonAnswers", 1).containsEntry("withoutWords", 1).containsEntry("notEnglish", 1);
        assertThat(data.getInt("themeRun.themeCount")).isBetween(3, 4);
        assertThat(data.getInt("themeRun.themes.nodes[0].share.people")).isGreaterThanOrEqualTo(4);
        assertThat(data.getInt("themeRun.themes.nodes[0].share.asked")).isEqualTo(18);
        assertThat(data.getDouble("themeRun.themes.nodes[0].share.low")).isBetween(0.05,
                data.getInt("themeRun.themes.nodes[0].share.people") / 18.0);
        assertThat(data.<List<String>> get("themeRun.themes.nodes[0].byRole.role")).containsExactly("ECONOMIC_BUYER",
                "END_USER");
        var words = api.ask(
                """
                        query($theme: ID!) {
                          theme(id: $theme) { statements(first: 2) {
                            nodes { words start end origin { id kind prompt text saidAt incentivised } speaker { role } reading { outcome } }
                            pageInfo { hasNextPage endCursor }
                          } }
                        }""",
                Map.of("theme", data.getString("themeRun.themes.nodes[0].id")));
        assertThat(words.getList("theme.statements.nodes.words")).hasSize(2);
        assertThat(words.getBoolean("theme.statements.pageInfo.hasNextPage")).isTrue();
        assertThat(PAINS).contains(words.getString("theme.statements.nodes[0].origin.text"));
    }

    @Test
    void what_was_set_aside_can_be_looked_at() {
        var run = finished(spoken.question(workspace, "What is hard?", null, PAINS));

        var data = api.ask("""
                query($run: ID!) {
                  unread: themeRun(id: $run) { statements(filter: {outcome: NOT_ENGLISH}) { nodes { words } } }
                  aside: themeRun(id: $run) { statements(filter: {outcome: NON_ANSWER}) { nodes { words } } }
                }""", Map.of("run", run));

        assertThat(data.getList("unread.statements.nodes.words")).containsExactly("Der Kunde weiß nicht, was er will");
        assertThat(data.getList("aside.statements.nodes.words")).containsExactly("n/a");
    }

    @Test
    void same_answers_in_another_order_give_the_same_themes() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < PAINS.size(); i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), PAINS.get(i)));
        }
        var turned = new ArrayList<Statement>(statements);
        Collections.reverse(turned);
        var asked = statements.stream().map(Statement::voice).toList();

        var one = finished(spoken.question(workspace, "Once", null, statements, asked));
        var other = finished(spoken.question(workspace, "Turned round", null, turned, asked));

        assertThat(described(other)).isEqualTo(described(one));
    }

    @Test
    void talkative_person_counts_once() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), PAINS.get(i)));
        }
        for (int i = 0; i < 30; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(0), "Invoices come late, " + i + " days late"));
        }
        var run = finished(spoken.question(workspace, "What is hard?", null, statements,
                statements.stream().map(Statement::voice).distinct().toList()));

        var themes = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { name share { people asked } } } } }",
                Map.of("run", run));

        assertThat(themes.<Integer> getList("themeRun.themes.nodes.share.people")).allMatch(people -> people <= 10);
        assertThat(themes.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(15);
    }

    @Test
    void eleven_answers_are_a_list_and_no_claim() {
        var run = finished(spoken.question(workspace, "What is hard?", null, PAINS.subList(0, 11)));

        var data = api.ask(
                """
                        query($run: ID!) { themeRun(id: $run) { themes { nodes { id } } } themeRun(id: $run) { unplacedStatements { nodes { words } } }
                          themeRun(id: $run) { topics { clustering { stability unplaced } } } }""",
                Map.of("run", run));

        assertThat(data.getList("themeRun.themes.nodes")).isEmpty();
        assertThat(data.getList("themeRun.unplacedStatements.nodes")).hasSize(11);
        assertThat((Object) data.get("themeRun.topics[0].clustering.stability")).isNull();
    }

    @Test
    void questions_of_the_same_attribute_are_one_topic_and_a_person_in_both_counts_once() {
        var first = spoken.question(workspace, "What is hard?", "pains", PAINS.subList(0, 10));
        var second = spoken.question(workspace, "What annoys you?", "pains", PAINS.subList(5, 15));

        var run = finished(first, second);

        var data = api.ask(
                "query($run: ID!) { themeRun(id: $run) { peopleAsked topics { label asked clustering { ideas } } } }",
                Map.of("run", run));
        assertThat(data.getList("themeRun.topics")).hasSize(1);
        assertThat(data.getInt("themeRun.peopleAsked")).isEqualTo(10);
        assertThat(data.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(20);
    }

    @Test
    void themes_of_one_topic_come_alone() {
        var run = finished(spoken.question(workspace, "What is hard?", "pains", PAINS),
                spoken.question(workspace, "What is slow?", "delays", PAINS));
        var topics = api.ask("query($run: ID!) { themeRun(id: $run) { topics { id } } }", Map.of("run", run))
                .<String> getList("themeRun.topics.id");

        var of = api.ask(
                """
                        query($run: ID!, $topic: ID!) {
                          themeRun(id: $run) { themes(first: 1, filter: {topicId: $topic}) { nodes { topic { id } } pageInfo { endCursor } } }
                          all: themeRun(id: $run) { themes { nodes { topic { id } } } }
                        }""",
                Map.of("run", run, "topic", topics.get(1)));
        var rest = api.ask("""
                query($run: ID!, $topic: ID!, $after: String!) {
                  themeRun(id: $run) { themes(after: $after, filter: {topicId: $topic}) { nodes { topic { id } } } } }""",
                Map.of("run", run, "topic", topics.get(1), "after", of.getString("themeRun.themes.pageInfo.endCursor")));

        assertThat(of.<String> getList("all.themes.nodes.topic.id")).contains(topics.get(0), topics.get(1));
        assertThat(of.<String> getList("themeRun.themes.nodes.topic.id")).containsExactly(topics.get(1));
        assertThat(rest.<String> getList("themeRun.themes.nodes.topic.id")).isNotEmpty().containsOnly(topics.get(1));
    }

    @Test
    void request_sent_twice_starts_one_run() {
        var input = input(spoken.question(workspace, "What is hard?", null, PAINS), "twice");

        var first = api.done("startThemeRun", ThemeRunsInTests.START, Map.of("input", input)).getString("run.id");
        var second = api.done("startThemeRun", ThemeRunsInTests.START, Map.of("input", input)).getString("run.id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void nothing_chosen_and_unknown_sources_are_refused() {
        assertThat(api.refusal("startThemeRun", ThemeRunsInTests.START,
                Map.of("input", Map.of("title", "Empty", "sourceIds", List.of())))).containsExactly("REQUIRED");
        assertThat(api.refusal("startThemeRun", ThemeRunsInTests.START, Map.of("input", input("question:nowhere", null))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void another_workspace_sees_nothing_of_it() {
        var source = spoken.question(workspace, "What is hard?", null, PAINS);
        var run = finished(source);
        var stranger = Given.api();

        assertThat((Object) stranger.ask("query($run: ID!) { themeRun(id: $run) { id themes { nodes { id } } } }",
                Map.of("run", run)).get("themeRun")).isNull();
        assertThat(stranger.refusal("startThemeRun", ThemeRunsInTests.START, Map.of("input", input(source, null))))
                .containsExactly("NOT_FOUND");
        assertThat(stranger.ask("{ themeSources { id } }").getList("themeSources")).isEmpty();
    }

    private List<Object> described(String run) {
        var themes = api.ask(
                "query($run: ID!) { themeRun(id: $run) { themes { nodes { id name phrases share { people } } } } }",
                Map.of("run", run));
        List<Object> described = new ArrayList<>();
        List<Map<String, Object>> nodes = themes.getList("themeRun.themes.nodes");
        for (var node : nodes) {
            var words = api.ask("query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { words } } } }",
                    Map.of("id", node.get("id")));
            described.add(List.of(node.get("name"), node.get("phrases"), node.get("share"),
                    words.<String> getList("theme.statements.nodes.words").stream().sorted().toList()));
        }
        described.sort((one, other) -> one.toString().compareTo(other.toString()));
        return described;
    }

    private static Map<String, Object> input(String source, String key) {
        return key == null ? Map.of("title", "A run", "sourceIds", List.of(source))
                : Map.of("title", "A run", "sourceIds", List.of(source), "idempotencyKey", key);
    }

    private String finished(String... sources) {
        return ThemeRunsInTests.finished(api, sources);
    }
}
