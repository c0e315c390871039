package dev.lodestar.theme.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.theme.GivenThemes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class CodeSuggestionApiTest {

    private static final List<String> LINES = List.of("Invoices always come late", "We get the invoices too late",
            "The invoices arrive far too late", "Support never calls back", "The hotline does not answer",
            "Nobody answers the support hotline", "Late invoices from suppliers", "My cat sleeps on the roof");
    private static final String TEXT = LINES.stream().map(line -> "Lena Voss: " + line)
            .collect(Collectors.joining("\nInterviewer: And?\n"));
    private static final String SUGGESTIONS = """
            query($id: ID!, $start: Int!, $end: Int!) { codeSuggestions(transcriptId: $id, start: $start, end: $end) {
              code { name } similarity quotes } }""";

    private GraphQL api;
    private JsonPath transcript;

    @BeforeEach
    void transcript() {
        api = Given.api();
        transcript = GivenInterviews.imported(api, GivenInterviews.interviewId(api), TEXT);
    }

    @Test
    void code_with_three_quotes_suggests_itself_for_words_like_them() {
        tagAll("Late invoices", 0, 1, 2);
        tagAll("Support", 3, 4, 5);

        var suggested = suggestions("Late invoices from suppliers");

        assertThat(suggested.getString("codeSuggestions[0].code.name")).isEqualTo("Late invoices");
        assertThat(suggested.getInt("codeSuggestions[0].quotes")).isEqualTo(3);
        assertThat(suggested.getDouble("codeSuggestions[0].similarity")).isBetween(0.8, 1.0);
        assertThat(suggestions("My cat sleeps on the roof").getList("codeSuggestions")).isEmpty();
    }

    @Test
    void nothing_is_tagged_by_a_suggestion() {
        tagAll("Late invoices", 0, 1, 2);

        suggestions("Late invoices from suppliers");

        assertThat(api.ask("query($id: ID!) { transcript(id: $id) { codings(first: 50) { nodes { id } } } }",
                Map.of("id", transcript.getString("transcript.id"))).getList("transcript.codings.nodes")).hasSize(3);
    }

    @Test
    void two_quotes_are_not_enough_and_one_taken_off_counts_no_more() {
        var tags = tagAll("Late invoices", 0, 1, 2);
        assertThat(suggestions("Late invoices from suppliers").getList("codeSuggestions")).hasSize(1);

        api.done("untagPassage", "mutation($id: ID!) { untagPassage(input: {id: $id}) { coding { id } userErrors { code } } }",
                Map.of("id", tags.get(0)));

        assertThat(suggestions("Late invoices from suppliers").getList("codeSuggestions")).isEmpty();
    }

    @Test
    void turns_carry_their_suggestions() {
        tagAll("Support", 3, 4, 5);

        var turns = api.ask(
                """
                        query($id: ID!) { transcript(id: $id) { turns(first: 50) { nodes { text codeSuggestions { code { name } } } } } }""",
                Map.of("id", transcript.getString("transcript.id")));

        assertThat(turns.<List<String>> get(
                "transcript.turns.nodes.find { it.text == 'The hotline does not answer' }.codeSuggestions.code.name"))
                .containsExactly("Support");
        assertThat(turns.<List<String>> get(
                "transcript.turns.nodes.find { it.text == 'My cat sleeps on the roof' }.codeSuggestions.code.name")).isEmpty();
    }

    @Test
    void suggestions_for_many_turns_and_statements_cost_as_many_sql_statements_as_for_one() {
        tagAll("Late invoices", 0, 1, 2);
        tagAll("Support", 3, 4, 5);
        var run = GivenThemes.search(api, "turns:all");
        var turns = "{ transcript(id: \"" + transcript.getString("transcript.id")
                + "\") { turns(first: %d) { nodes { codeSuggestions { code { name } } } } } }";
        var statements = "{ themeRun(id: \"" + run
                + "\") { statements(first: %d) { nodes { transcript { number } suggestedCodes { code { name } } } } } }";

        var ofOneTurn = StatementCount.of(api, turns.formatted(1), "transcript.turns.nodes", 1);
        var ofManyTurns = StatementCount.of(api, turns.formatted(9), "transcript.turns.nodes", 9);
        var ofOneStatement = StatementCount.of(api, statements.formatted(1), "themeRun.statements.nodes", 1);
        var ofManyStatements = StatementCount.of(api, statements.formatted(5), "themeRun.statements.nodes", 5);

        assertThat(ofManyTurns).isEqualTo(ofOneTurn).isPositive();
        assertThat(ofManyStatements).isEqualTo(ofOneStatement).isPositive();
    }

    @Test
    void passage_outside_the_text_or_too_long_is_refused() {
        assertThat(refusal(5, 5)).contains("at least one character");
        assertThat(refusal(0, 2001)).contains("at most 2000 characters");
        assertThat(refusal(0, 1900)).contains("code points");
    }

    private String refusal(int start, int end) {
        return api.post(SUGGESTIONS, Map.of("id", transcript.getString("transcript.id"), "start", start, "end", end))
                .getString("errors[0].message");
    }

    private JsonPath suggestions(String words) {
        int start = TEXT.indexOf(words);
        return api.ask(SUGGESTIONS, Map.of("id", transcript.getString("transcript.id"), "start", start, "end",
                start + words.length()));
    }

    private List<String> tagAll(String code, int... lines) {
        var id = api.done("createCode", """
                mutation($name: String!) { createCode(input: {name: $name, colour: "#1f5d70"}) {
                  code { id } userErrors { code message } } }""", Map.of("name", code)).getString("code.id");
        return Arrays.stream(lines).mapToObj(LINES::get).map(line -> api.done("tagPassage", """
                mutation($input: TagPassageInput!) { tagPassage(input: $input) {
                  coding { id } userErrors { code message field } } }""", Map.of("input", Map.of("transcriptId",
                transcript.getString("transcript.id"), "textSha256", transcript.getString("transcript.textSha256"), "codeId",
                id, "start", TEXT.indexOf(line), "end", TEXT.indexOf(line) + line.length(), "quote", line)))
                .getString("coding.id")).toList();
    }
}
