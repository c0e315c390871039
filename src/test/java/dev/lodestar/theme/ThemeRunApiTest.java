package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.source.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeRunApiTest {

    private static final List<String> PAINS = GivenThemes.PAINS;

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @Test
    void answers_become_themes_with_people_intervals_and_words() {
        var run = given.run("pains", PAINS);

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
        var run = given.run(PAINS);

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
        var statements = GivenThemes.said(PAINS);
        var turned = new ArrayList<Statement>(statements);
        Collections.reverse(turned);

        var one = given.runOf(statements);
        var other = given.runOf(turned);

        assertThat(described(other)).isEqualTo(described(one));
    }

    @Test
    void talkative_person_counts_once() {
        var statements = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        for (int i = 0; i < 30; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(0), "Invoices come late, " + i + " days late"));
        }
        var run = given.runOf(statements);

        var themes = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { name share { people asked } } } } }",
                Map.of("run", run));

        assertThat(themes.<Integer> getList("themeRun.themes.nodes.share.people")).allMatch(people -> people <= 10);
        assertThat(themes.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(15);
    }

    @Test
    void eleven_answers_are_a_list_and_no_claim() {
        var run = given.run(PAINS.subList(0, 11));

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
        var first = given.question("What is hard?", "pains", PAINS.subList(0, 10));
        var second = given.question("What annoys you?", "pains", PAINS.subList(5, 15));

        var run = given.search(first, second);

        var data = api.ask(
                "query($run: ID!) { themeRun(id: $run) { peopleAsked topics { label asked clustering { ideas } } } }",
                Map.of("run", run));
        assertThat(data.getList("themeRun.topics")).hasSize(1);
        assertThat(data.getInt("themeRun.peopleAsked")).isEqualTo(10);
        assertThat(data.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(20);
    }

    @Test
    void themes_of_one_topic_come_alone() {
        var run = given.search(given.question("What is hard?", "pains", PAINS),
                given.question("What is slow?", "delays", PAINS));
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
        var source = given.question("What is hard?", null, PAINS);

        var first = given.start("twice", source).getString("run.id");
        var second = given.start("twice", source).getString("run.id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void nothing_chosen_and_unknown_sources_are_refused() {
        assertThat(GivenThemes.startRefused(api)).containsExactly("REQUIRED");
        assertThat(GivenThemes.startRefused(api, "question:nowhere")).containsExactly("NOT_FOUND");
    }

    @Test
    void another_workspace_sees_nothing_of_it() {
        var source = given.question("What is hard?", null, PAINS);
        var run = given.search(source);
        var stranger = Given.api();

        assertThat((Object) stranger.ask("query($run: ID!) { themeRun(id: $run) { id themes { nodes { id } } } }",
                Map.of("run", run)).get("themeRun")).isNull();
        assertThat(GivenThemes.startRefused(stranger, source)).containsExactly("NOT_FOUND");
        assertThat(stranger.ask("{ themeSources { id } }").getList("themeSources")).isEmpty();
    }

    private List<Object> described(String run) {
        var themes = api.ask(
                "query($run: ID!) { themeRun(id: $run) { themes { nodes { id name phrases share { people } } } } }",
                Map.of("run", run));
        var described = new ArrayList<Object>();
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
}
