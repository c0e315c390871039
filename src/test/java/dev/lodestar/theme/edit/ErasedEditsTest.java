package dev.lodestar.theme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunApiTest;
import dev.lodestar.theme.ThemeRunsInTests;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.Test;

@WithLodestar
class ErasedEditsTest {

    private static final String THEIRS = "Invoices are so late that Tuesday is a lottery";

    @Inject
    SpokenInTests spoken;

    @Inject
    Tenancy tenancy;

    @Test
    void names_and_quotes_that_edits_keep_of_an_erased_person_are_gone() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var contact = api.done("createContact", """
                mutation { createContact(input: {name: "Mara Quist", email: "mara@example.com"}) {
                  contact { id version } userErrors { code message field } } }""", Map.of());
        var mara = UUID.fromString(contact.getString("contact.id"));
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 15; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), ThemeRunApiTest.PAINS.get(i)));
        }
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, THEIRS));
        var run = ThemeRunsInTests.finished(api, spoken.question(owner.workspaceId(), "What is hard?", null, statements,
                statements.stream().map(Statement::voice).toList()));
        var themes = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { id } } } }", Map.of("run", run))
                .<String> getList("themeRun.themes.nodes.id");
        edit(api, "renameTheme", "RenameThemeInput", Map.of("id", themes.get(0), "version", 0, "name",
                "Tuesday is a lottery"));
        edit(api, "renameTheme", "RenameThemeInput", Map.of("id", themes.get(1), "version", 1, "name", "Slow"));
        var hers = statement(api, run, themes);
        edit(api, "moveStatement", "MoveStatementInput", Map.of("id", hers, "version", 2, "themeId", themes.get(2)));
        edit(api, "confirmStatements", "ConfirmStatementsInput", Map.of("ids", List.of(hers), "version", 3, "confirmed", true));

        api.done("eraseContact", """
                mutation($id: ID!, $version: Int!) { eraseContact(input: {id: $id, version: $version}) {
                  contact { id } userErrors { code message field } } }""",
                Map.of("id", mara.toString(), "version", contact.getInt("contact.version")));

        var after = api.ask(
                """
                        query($run: ID!) { themeRun(id: $run) { edits { nodes { kind name theme { name } mergedThemes { name } } } } themeRun(id: $run) { themes { nodes { name curation { foundAs } share { asked } } } } }""",
                Map.of("run", run));
        assertThat(after.<String> getList("themeRun.themes.nodes.name")).contains("Slow")
                .doesNotContain("Tuesday is a lottery");
        assertThat(after.<String> getList("themeRun.edits.nodes.kind")).containsExactly("CONFIRM", "MOVE", "RENAME");
        assertThat(after.prettify()).doesNotContain("Tuesday");
        assertThat(tenancy.<Long> within(owner.workspaceId(),
                () -> QuarkusTransaction.requiringNew().call(() -> ThemeEditQuoteEntity.count()))).isZero();
    }

    private static void edit(GraphQL api, String mutation, String type, Map<String, ?> input) {
        api.done(mutation, "mutation($input: " + type + "!) { " + mutation
                + "(input: $input) { edit { id } userErrors { code message field } } }", Map.of("input", input));
    }

    private static String statement(GraphQL api, String run, List<String> themes) {
        var words = new ArrayList<Map<String, Object>>(api.ask(
                "query($run: ID!) { themeRun(id: $run) { unplacedStatements(first: 100) { nodes { id origin { text } } } } }",
                Map.of("run", run))
                .getList("themeRun.unplacedStatements.nodes"));
        themes.forEach(theme -> words.addAll(api.ask(
                "query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { id origin { text } } } } }",
                Map.of("id", theme))
                .getList("theme.statements.nodes")));
        return words.stream().filter(one -> ((Map<?, ?>) one.get("origin")).get("text").equals(THEIRS)).findFirst()
                .map(one -> (String) one.get("id")).orElseThrow();
    }
}
