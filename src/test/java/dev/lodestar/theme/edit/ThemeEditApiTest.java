package dev.lodestar.theme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeEditApiTest {

    private static final List<String> PAINS = GivenThemes.FIFTEEN_PAINS;

    private GivenThemes given;
    private GraphQL api;
    private String source;
    private String run;

    @BeforeEach
    void find_themes() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
        source = given.question("What is hard?", "pains", PAINS);
        run = given.search(source);
    }

    @Test
    void same_search_again_keeps_every_identity_and_shows_its_history() {
        var again = given.search(source);

        var before = themes(run);
        var after = themes(again);
        assertThat(after).extracting(theme -> theme.get("identity.id")).isEqualTo(
                before.stream().map(theme -> theme.get("identity.id")).toList()).doesNotHaveDuplicates();
        var history = api.ask(
                "query($id: ID!) { theme(id: $id) { identity { themes { id share { people asked } run { id createdAt } } } } }",
                Map.of("id", after.get(0).get("id")));
        assertThat(history.<String> getList("theme.identity.themes.run.id")).containsExactly(run, again);
    }

    @Test
    void more_answers_leave_the_identity_of_what_was_there_and_a_theme_nobody_found_again_is_missing() {
        var more = new ArrayList<String>(PAINS.subList(0, 10));
        more.addAll(List.of("Invoices are never on time", "The late invoices cost us discounts", "Our invoice is always late",
                "Month end close is painful and slow", "We close the month too slowly"));
        var next = given.run("pains", more);

        var before = identities(run);
        var after = identities(next);
        assertThat(after).hasSizeGreaterThanOrEqualTo(2);
        assertThat(before).containsAnyElementsOf(after);
        var missing = api.ask("query($run: ID!) { themeRun(id: $run) { topics { missingThemes { id } } } }",
                Map.of("run", next)).<String> getList("themeRun.topics[0].missingThemes.id");
        var gone = new ArrayList<String>(before);
        gone.removeAll(after);
        assertThat(missing).containsExactlyInAnyOrderElementsOf(gone).isNotEmpty();
    }

    @Test
    void name_holds_in_the_next_search_and_says_what_was_found() {
        var theme = themes(run).get(0);

        given.edit("renameTheme", Map.of("id", theme.get("id"), "version", 0, "name", "Late invoices, as ever"));

        var next = themes(given.search(source)).get(0);
        assertThat(next).containsEntry("name", "Late invoices, as ever").containsEntry("foundAs", theme.get("name"));
        assertThat(themes(run).get(0)).containsEntry("name", "Late invoices, as ever");
    }

    @Test
    void merged_themes_count_people_once_stay_one_and_come_apart_only_by_undoing() {
        var before = described(run);
        var themes = themes(run);
        var merge = given.edit("mergeThemes", Map.of("ids", List.of(themes.get(1).get("id")), "intoId",
                themes.get(0).get("id"), "version", 0));

        var merged = themes(run);
        var later = themes(given.search(source));
        assertThat(merged).hasSize(themes.size() - 1);
        assertThat(merged.get(0)).containsEntry("people",
                (int) themes.get(0).get("people") + (int) themes.get(1).get("people"));
        assertThat(later).extracting(theme -> theme.get("identity.id"))
                .containsExactlyElementsOf(merged.stream().map(theme -> theme.get("identity.id")).toList());

        given.edit("undoThemeEdit", Map.of("id", merge.get("id"), "version", merge.get("version")));
        assertThat(described(run)).isEqualTo(before);
    }

    @Test
    void quotes_that_split_off_or_move_stay_where_they_were_put() {
        var themes = themes(run);
        var first = statements((String) themes.get(0).get("id"));
        var second = statements((String) themes.get(1).get("id"));
        given.edit("splitTheme", Map.of("id", themes.get(0).get("id"), "version", 0, "statementIds",
                List.of(first.get(0).get("id"), first.get(1).get("id")), "name", "Set apart"));
        given.edit("moveStatement", Map.of("id", second.get(0).get("id"), "version", 1, "themeId",
                themes.get(2).get("id")));
        given.edit("moveStatement", Map.of("id", second.get(1).get("id"), "version", 2));

        var later = given.search(source);

        var placed = placed(later);
        assertThat(placed.get((String) first.get(0).get("words"))).isEqualTo("Set apart");
        assertThat(placed.get((String) second.get(0).get("words"))).isEqualTo(themes.get(2).get("name"));
        assertThat(placed).doesNotContainKey((String) second.get(1).get("words"));
        assertThat(placed).isEqualTo(placed(run));
    }

    @Test
    void theme_whose_quote_has_left_all_themes_is_split_among_those_that_are_left() {
        var theme = (String) themes(run).get(0).get("id");
        var quotes = statements(theme);
        var left = quotes.stream().skip(1).map(quote -> quote.get("id")).toList();
        given.edit("moveStatement", Map.of("id", quotes.get(0).get("id"), "version", 0));

        var all = given.refusal("splitTheme", Map.of("id", theme, "version", 1, "statementIds", left, "name", "Set apart"));
        given.edit("splitTheme", Map.of("id", theme, "version", 1, "statementIds", left.subList(1, left.size()), "name",
                "Set apart"));

        assertThat(all).containsExactly("INVALID");
        assertThat(statements(theme)).extracting(quote -> quote.get("id")).containsExactly(left.get(0));
        assertThat(placed(run)).doesNotContainKey((String) quotes.get(0).get("words"))
                .containsEntry((String) quotes.get(2).get("words"), "Set apart");
    }

    @Test
    void pinned_theme_survives_a_search_that_cannot_find_it() {
        var theme = themes(run).get(0);
        var words = statements((String) theme.get("id"));
        given.edit("confirmStatements", Map.of("ids", List.of(words.get(0).get("id")), "version", 0,
                "confirmed", true));
        given.edit("pinTheme", Map.of("id", theme.get("id"), "version", 1, "pinned", true));

        // With fewer than twelve answers a search claims no theme.
        var few = List.of((String) words.get(0).get("words"), "Parking", "The food in the canteen");
        var statements = few.stream().map(text -> SpokenInTests.answer(
                SpokenInTests.person(Math.max(0, PAINS.indexOf(text))), text)).toList();
        var later = given.runOf("pains", statements);

        assertThat(themes(later)).hasSize(1);
        assertThat(themes(later).get(0)).containsEntry("pinned", true).containsEntry("people", 1)
                .containsEntry("identity.id", theme.get("identity.id"));
        assertThat(statements((String) themes(later).get(0).get("id")).get(0)).containsEntry("placement",
                Map.of("confirmed", true));
    }

    @Test
    void ignored_theme_is_in_no_ranking_but_can_be_looked_at_and_shown_again() {
        var theme = themes(run).get(0);
        given.edit("ignoreTheme", Map.of("id", theme.get("id"), "version", 0, "ignored", true));

        assertThat(themes(run)).extracting(one -> one.get("id")).doesNotContain(theme.get("id"));
        assertThat(api.ask(
                "query($run: ID!) { themeRun(id: $run) { themes(filter: {standing: IGNORED}) { nodes { id share { people } } } } }",
                Map.of("run", run)).<String> getList("themeRun.themes.nodes.id")).containsExactly((String) theme.get("id"));

        given.edit("ignoreTheme", Map.of("id", theme.get("id"), "version", 1, "ignored", false));
        assertThat(themes(run).get(0)).isEqualTo(theme);
    }

    @Test
    void stale_tab_repeated_request_and_a_theme_that_is_gone_get_clear_answers() {
        var themes = themes(run);
        var rename = Map.of("id", themes.get(0).get("id"), "version", 0, "name", "Once", "idempotencyKey", "once");
        var first = given.edit("renameTheme", rename);

        assertThat(given.edit("renameTheme", rename).get("id")).isEqualTo(first.get("id"));
        assertThat(given.refusal("renameTheme", Map.of("id", themes.get(0).get("id"), "version", 0, "name", "Too late")))
                .containsExactly("STALE_VERSION");
        given.edit("mergeThemes", Map.of("ids", List.of(themes.get(1).get("id")), "intoId",
                themes.get(0).get("id"), "version", 1));
        assertThat(given.refusal("pinTheme", Map.of("id", themes.get(1).get("id"), "version", 2, "pinned", true)))
                .containsExactly("CONFLICT");
        assertThat(given.refusal("renameTheme", Map.of("id", UUID.randomUUID().toString(), "version", 0, "name", "Nowhere")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void edits_are_listed_with_who_made_them_and_can_be_undone_and_redone() {
        var theme = themes(run).get(0);
        var rename = given.edit("renameTheme", Map.of("id", theme.get("id"), "version", 0, "name", "Other"));
        var undone = given.edit("undoThemeEdit", Map.of("id", rename.get("id"), "version", rename.get("version")));
        assertThat(themes(run).get(0)).isEqualTo(theme);
        given.edit("redoThemeEdit", Map.of("id", rename.get("id"), "version", undone.get("version")));

        var edits = api.ask(
                "query($run: ID!) { themeRun(id: $run) { edits { nodes { kind name theme { name } quoteCount made { by at } undone { by at } } } } }",
                Map.of("run", run));

        assertThat(edits.<String> getList("themeRun.edits.nodes.kind")).containsExactly("RENAME");
        assertThat(edits.<String> getList("themeRun.edits.nodes.name")).containsExactly("Other");
        assertThat(edits.<String> getList("themeRun.edits.nodes.theme.name")).containsExactly("Other");
        assertThat(edits.<String> getList("themeRun.edits.nodes.made.by")).doesNotContainNull();
        assertThat(edits.<Object> getList("themeRun.edits.nodes.undone")).containsOnlyNulls();
        assertThat(themes(run).get(0)).containsEntry("name", "Other");
    }

    /** The themes of a run, those of most people first, with what they hold in one place. */
    private List<Map<String, Object>> themes(String runId) {
        List<Map<String, Object>> nodes = api
                .ask("""
                        query($run: ID!) { themeRun(id: $run) { themes(first: 50) {
                          nodes { id name phrases share { people asked } curation { standing pinned foundAs } identity { id } } } } }""",
                        Map.of("run", runId))
                .getList("themeRun.themes.nodes");
        var themes = new ArrayList<Map<String, Object>>();
        nodes.forEach(node -> {
            var theme = new HashMap<String, Object>(node);
            theme.put("identity.id", ((Map<?, ?>) theme.remove("identity")).get("id"));
            flatten(theme, "share");
            flatten(theme, "curation");
            themes.add(theme);
        });
        return themes;
    }

    private static void flatten(Map<String, Object> theme, String part) {
        ((Map<?, ?>) theme.remove(part)).forEach((name, value) -> theme.put((String) name, value));
    }

    private List<String> identities(String runId) {
        return themes(runId).stream().map(theme -> (String) theme.get("identity.id")).toList();
    }

    private List<Map<String, Object>> statements(String themeId) {
        return api.ask(
                "query($id: ID!) { theme(id: $id) { statements(first: 100) { nodes { id words placement { confirmed } } } } }",
                Map.of("id", themeId)).getList("theme.statements.nodes");
    }

    /** The name of the theme of each quote. */
    private Map<String, String> placed(String runId) {
        var placed = new HashMap<String, String>();
        themes(runId).forEach(theme -> statements((String) theme.get("id"))
                .forEach(statement -> placed.put((String) statement.get("words"), (String) theme.get("name"))));
        return placed;
    }

    private List<Object> described(String runId) {
        return List.of(themes(runId), themes(runId).stream().map(theme -> statements((String) theme.get("id"))).toList());
    }
}
