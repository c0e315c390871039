package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class StatementReadingTest {

    private static final String PASTED = "The new invoice screen is slow and it loses what I typed";

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @Test
    void what_could_not_be_read_is_counted_by_language_and_by_people() {
        var statements = new ArrayList<Statement>(
                List.of(answer(0, "Der Kunde weiß nicht, was er will"), answer(1, "zu teuer"),
                        answer(2, "falta de tiempo"), answer(3, "asdfgh"), answer(4, "n/a"), answer(5, "price")));
        // Who was read in one answer is not unread.
        statements.add(answer(1, "too expensive"));
        var run = run(statements);

        var data = api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) {
                            reading { statements read junk nonAnswers notEnglish unreadLanguages { language statements } }
                            topics { asked peopleUnread }
                          }
                          german: themeRun(id: $run) { statements(filter: {outcome: NOT_ENGLISH, language: "de"}) { nodes { words reading { language } } } }
                          junk: themeRun(id: $run) { statements(filter: {outcome: JUNK}) { nodes { words } } }
                        }""",
                Map.of("run", run));

        assertThat(data.<Integer> get("themeRun.reading.notEnglish")).isEqualTo(3);
        assertThat(data.<Integer> get("themeRun.reading.junk")).isEqualTo(1);
        assertThat(data.<String> getList("themeRun.reading.unreadLanguages.language")).containsExactly("de", "es");
        assertThat(data.<Integer> getList("themeRun.reading.unreadLanguages.statements")).containsExactly(2, 1);
        assertThat(data.<Integer> getList("themeRun.topics.peopleUnread")).containsExactly(2);
        assertThat(data.<String> getList("german.statements.nodes.words")).containsExactlyInAnyOrder(
                "Der Kunde weiß nicht, was er will",
                "zu teuer");
        assertThat(data.<String> getList("junk.statements.nodes.words")).containsExactly("asdfgh");
    }

    @Test
    void longer_answers_of_many_people_in_the_same_words_are_pointed_out() {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 6; i++) {
            statements.add(answer(i, PASTED));
            statements.add(answer(i + 10, "too slow"));
        }

        var data = api.ask("query($run: ID!) { themeRun(id: $run) { repeatedAnswers { text people } } }",
                Map.of("run", run(statements)));

        assertThat(data.<Integer> getList("themeRun.repeatedAnswers.people")).containsExactly(6);
        assertThat(data.getString("themeRun.repeatedAnswers[0].text")).isEqualToIgnoringCase(PASTED);
    }

    @Test
    void same_words_of_many_people_are_listed_once_and_opened_to_the_people() {
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = new ArrayList<Statement>(
                List.of(SpokenInTests.answer(new Voice(mara, null, null), mara, "Invoices always come late")));
        for (int i = 0; i < 15; i++) {
            statements.add(answer(i, GivenThemes.PAINS.get(i)));
        }
        statements.add(answer(20, "invoices always come late!"));
        statements.add(answer(20, "Invoices always come late"));
        var run = run(statements);

        var before = echoed(run);
        assertThat(before.people()).isGreaterThanOrEqualTo(3);
        assertThat(wordsOf(before.id())).hasSize(before.people() + 1).contains("Invoices always come late");

        GivenContacts.erase(api, mara);

        assertThat(echoed(run).people()).isEqualTo(before.people() - 1);
    }

    private record Echoed(String id, int people) {
    }

    /** The invoice answer as the word list of its theme shows it. */
    private Echoed echoed(String run) {
        var themes = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { id } } } }", Map.of("run", run));
        var found = new ArrayList<Echoed>();
        for (var theme : themes.<String> getList("themeRun.themes.nodes.id")) {
            var words = api.ask(
                    "query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { id words peopleSayingSo } } } }",
                    Map.of("id", theme));
            List<Map<String, Object>> nodes = words.getList("theme.statements.nodes");
            nodes.stream().filter(node -> (int) node.get("peopleSayingSo") > 1)
                    .forEach(node -> found.add(new Echoed((String) node.get("id"), (int) node.get("peopleSayingSo"))));
        }
        return found.stream().max((one, other) -> Integer.compare(one.people(), other.people())).orElseThrow();
    }

    private List<String> wordsOf(String statement) {
        var said = api.ask(
                "query($id: ID!) { themeStatement(id: $id) { words nearDuplicates(first: 100) { nodes { words } } } }",
                Map.of("id", statement));
        var words = new ArrayList<String>(said.<String> getList("themeStatement.nearDuplicates.nodes.words"));
        words.add(said.getString("themeStatement.words"));
        return words;
    }

    private static Statement answer(int person, String text) {
        return SpokenInTests.answer(SpokenInTests.person(person), text);
    }

    private String run(List<Statement> statements) {
        return given.runOf(statements);
    }
}
