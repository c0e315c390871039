package dev.lodestar.theme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.tally.model.Voice;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.Test;

@WithLodestar
class ErasedEditsTest {

    private static final String THEIRS = "Invoices are so late that Tuesday is a lottery";

    @Inject
    Tenancy tenancy;

    @Test
    void names_and_quotes_that_edits_keep_of_an_erased_person_are_gone() {
        var given = GivenThemes.inNewWorkspace();
        var api = given.api();
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, THEIRS));
        var run = given.runOf(statements);
        var themes = given.themes(run);
        given.edit("renameTheme", Map.of("id", themes.get(0), "version", 0, "name", "Tuesday is a lottery"));
        given.edit("renameTheme", Map.of("id", themes.get(1), "version", 1, "name", "Slow"));
        var hers = statement(api, run, themes);
        given.edit("moveStatement", Map.of("id", hers, "version", 2, "themeId", themes.get(2)));
        given.edit("confirmStatements", Map.of("ids", List.of(hers), "version", 3, "confirmed", true));

        GivenContacts.erase(api, mara);

        var after = api.ask(
                """
                        query($run: ID!) { themeRun(id: $run) { edits { nodes { kind name theme { name } mergedThemes { name } } } } themeRun(id: $run) { themes { nodes { name curation { foundAs } share { asked } } } } }""",
                Map.of("run", run));
        assertThat(after.<String> getList("themeRun.themes.nodes.name")).contains("Slow")
                .doesNotContain("Tuesday is a lottery");
        assertThat(after.<String> getList("themeRun.edits.nodes.kind")).containsExactly("CONFIRM", "MOVE", "RENAME");
        assertThat(after.prettify()).doesNotContain("Tuesday");
        assertThat(tenancy.<Long> within(given.workspace(),
                () -> QuarkusTransaction.requiringNew().call(() -> ThemeEditQuoteEntity.count()))).isZero();
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
