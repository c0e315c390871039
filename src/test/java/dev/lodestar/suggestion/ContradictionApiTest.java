package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenProfiles;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunsInTests;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ContradictionApiTest {

    private static final List<String> HIGH = List.of("The price is too high", "The price is much too high",
            "Too high a price", "The price is too expensive", "The price is high, too high", "Our price is too high",
            "The price is really too high");
    private static final List<String> FINE = List.of("The price is fine", "The price is perfectly fine",
            "The price is really fine", "The price is quite fine", "I find the price is fine");
    private static final List<String> SUPPORT = List.of("Nobody answers the support hotline", "Support never calls back",
            "Customer support is slow to answer", "The hotline does not answer", "Waiting for support takes hours",
            "Support is slow");
    private static final String INBOX = """
            query($owner: ID) { suggestions(filter: {ownerId: $owner}, first: 50) { nodes {
              id version text preview { before after changes }
              change { kind attribute { id text status tally { supportingPeople contradictingPeople } } }
              support { strength people { people asked } against { people low high } source { side theme { id } }
                quotes { words } } } } }""";
    private static final String ACCEPT = """
            mutation($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) {
              suggestion { id version state change { attribute { id text status tally { supportingPeople contradictingPeople } } } }
              userErrors { code message field } } }""";
    private static final String ATTRIBUTES = """
            query($id: ID!) { profile(id: $id) { revision attributes { id text status
              tally { supportingPeople contradictingPeople } } } }""";

    @Inject
    SpokenInTests spoken;

    private UUID workspace;
    private GraphQL api;
    private String profile;

    @BeforeEach
    void profile_of_a_new_workspace() {
        var owner = Given.owner();
        workspace = owner.workspaceId();
        api = GraphQL.with(owner.token());
        profile = GivenProfiles.profile(api, "Mid-size clinics");
    }

    @Test
    void theme_against_a_line_contradicts_it_and_its_people_become_evidence_against() {
        says("The price is fine");
        suggest(HIGH, SUPPORT);
        var suggestion = contradiction();

        var accepted = accept(Map.of("id", suggestion.get("id"), "version", suggestion.get("version")));

        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("PROPOSED");
        assertThat(Part.of(suggestion, "support.source.side")).isEqualTo("FOR");
        assertThat((String) suggestion.get("text")).contains("high");
        assertThat(((Map<?, ?>) suggestion.get("preview")).get("after")).isEqualTo("The price is fine");
        assertThat(((Map<?, ?>) suggestion.get("preview")).get("changes").toString())
                .contains("evidence against: ", "it would count as contradicted");
        assertThat(accepted).containsEntry("text", "The price is fine").containsEntry("status", "CONTRADICTED");
        assertThat(accepted.get("tally"))
                .isEqualTo(Map.of("supportingPeople", 0, "contradictingPeople", Part.of(suggestion, "support.people.people")));
    }

    @Test
    void contradiction_in_other_words_is_a_line_of_its_own_beside_the_contradicted_one_and_is_taken_back_whole() {
        says("The price is fine");
        suggest(HIGH, SUPPORT);
        var suggestion = contradiction();

        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "text", "The price is too high for them")));
        var with = lines();
        api.done("decideSuggestions", """
                mutation($input: DecideSuggestionsInput!) { decideSuggestions(input: $input) {
                  suggestions { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("decision", "UNDO", "items", List.of(Map.of("id",
                        accepted.getString("suggestion.id"), "version", accepted.getInt("suggestion.version"))))));

        int people = (int) Part.of(suggestion, "support.people.people");
        assertThat(with).containsEntry("The price is fine", List.of(0, people))
                .containsEntry("The price is too high for them", List.of(people, 0));
        assertThat(lines()).isEqualTo(Map.of("The price is fine", List.of(0, 0)));
        assertThat(contradiction()).containsEntry("id", suggestion.get("id"));
    }

    @Test
    void opponents_of_a_contested_theme_contradict_the_line_that_says_what_the_theme_says() {
        says("The price is too high");
        var run = oneThemeOfThePrice(HIGH, FINE, SUPPORT);
        suggest(run);
        var suggestion = contradiction();
        var strengthened = inbox().stream().filter(one -> Part.of(one, "change.kind").equals("STRENGTHEN")).findFirst()
                .orElseThrow();

        accept(Map.of("id", strengthened.get("id"), "version", strengthened.get("version")));
        var accepted = accept(Map.of("id", suggestion.get("id"), "version", suggestion.get("version")));

        assertThat(Part.of(suggestion, "support.source.side")).isEqualTo("AGAINST");
        assertThat(Part.of(suggestion, "support.people.people")).isEqualTo(FINE.size());
        assertThat(Part.of(suggestion, "support.against.people")).isEqualTo(HIGH.size());
        assertThat((String) suggestion.get("text")).contains("fine");
        assertThat((List<?>) Part.of(suggestion, "support.quotes")).hasSize(3)
                .allSatisfy(quote -> assertThat(((Map<?, ?>) quote).get("words").toString()).contains("fine"));
        assertThat(Part.of(strengthened, "support.people.people")).isEqualTo(HIGH.size());
        assertThat(Part.of(strengthened, "support.against.people")).isEqualTo(FINE.size());
        assertThat(accepted.get("tally"))
                .isEqualTo(Map.of("supportingPeople", HIGH.size(), "contradictingPeople", FINE.size()));
        assertThat(accepted).containsEntry("status", "SUPPORTED");
    }

    @Test
    void few_opponents_come_with_the_line_as_evidence_against_it() {
        var run = oneThemeOfThePrice(HIGH, FINE.subList(0, 2), SUPPORT);
        suggest(run);
        var suggestion = inbox().stream().filter(one -> one.get("text").toString().contains("price")).findFirst().orElseThrow();

        var accepted = accept(Map.of("id", suggestion.get("id"), "version", suggestion.get("version")));

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("ADD");
        assertThat(Part.of(suggestion, "support.against.people")).isEqualTo(2);
        assertThat(accepted.get("tally")).isEqualTo(Map.of("supportingPeople", HIGH.size(), "contradictingPeople", 2));
        assertThat((Float) Part.of(suggestion, "support.against.low")).isPositive()
                .isLessThan((Float) Part.of(suggestion, "support.against.high"));
    }

    @Test
    void suggestion_of_an_ignored_theme_comes_back_when_that_is_taken_back() {
        suggest(HIGH, SUPPORT);
        var suggestion = inbox().get(0);
        var theme = (String) Part.of(suggestion, "support.source.theme.id");

        var ignored = edit("ignoreTheme", "IgnoreThemeInput", Map.of("id", theme, "version", 0, "ignored", true));
        var without = inbox();
        edit("undoThemeEdit", "UndoThemeEditInput", Map.of("id", ignored.get("id"), "version", ignored.get("version")));

        assertThat(without).noneMatch(one -> one.get("id").equals(suggestion.get("id")));
        assertThat(inbox()).anySatisfy(one -> {
            assertThat(one).containsEntry("id", suggestion.get("id")).containsEntry("text", suggestion.get("text"));
            assertThat(Part.of(one, "support.people")).isEqualTo(Part.of(suggestion, "support.people"));
        });
    }

    private void says(String pain) {
        var version = api.ask("query($id: ID!) { profile(id: $id) { version } }", Map.of("id", profile))
                .getInt("profile.version");
        api.done("addAttribute", """
                mutation($profile: ID!, $version: Int!, $text: String!) {
                  addAttribute(input: {ownerId: $profile, version: $version,
                    key: "pains", value: {statement: {text: $text}}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("profile", profile, "version", version, "text", pain));
    }

    @SafeVarargs
    private String run(List<String>... texts) {
        return ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", "pains",
                Stream.of(texts).flatMap(List::stream).toList()));
    }

    @SafeVarargs
    private void suggest(List<String>... texts) {
        suggest(run(texts));
    }

    private void suggest(String run) {
        api.done("suggestChanges",
                """
                        mutation($input: SuggestChangesInput!) { suggestChanges(input: $input) { made userErrors { code message field } } }""",
                Map.of("input", Map.of("runId", run, "profileId", profile)));
    }

    /** Whether the search keeps both sides together is its own affair; here people put them together. */
    @SafeVarargs
    private String oneThemeOfThePrice(List<String>... texts) {
        var run = run(texts);
        List<Map<String, Object>> themes = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { id } } } }",
                Map.of("run", run)).getList("themeRun.themes.nodes");
        var ids = themes.stream().map(theme -> (String) theme.get("id"))
                .filter(id -> api.ask("query($id: ID!) { theme(id: $id) { statements(first: 50) { nodes { words } } } }",
                        Map.of("id", id)).<String> getList("theme.statements.nodes.words").stream()
                        .anyMatch(words -> words.contains("price")))
                .toList();
        if (ids.size() > 1) {
            edit("mergeThemes", "MergeThemesInput",
                    Map.of("ids", ids.subList(1, ids.size()), "intoId", ids.get(0), "version", 0));
        }
        return run;
    }

    private Map<String, Object> edit(String mutation, String type, Map<String, Object> input) {
        return api.done(mutation,
                "mutation($input: %s!) { %s(input: $input) { edit { id version } userErrors { code message field } } }"
                        .formatted(type, mutation),
                Map.of("input", input)).getMap("edit");
    }

    private List<Map<String, Object>> inbox() {
        return api.ask(INBOX, Map.of("owner", profile)).getList("suggestions.nodes");
    }

    private Map<String, Object> contradiction() {
        return inbox().stream().filter(one -> Part.of(one, "change.kind").equals("CONTRADICT")).findFirst()
                .orElseThrow(() -> new AssertionError("No contradiction in " + inbox()));
    }

    private Map<String, Object> accept(Map<String, Object> input) {
        return api.done("acceptSuggestion", ACCEPT, Map.of("input", input)).getMap("suggestion.change.attribute");
    }

    /** People for and against by the words of the line. */
    private Map<String, List<Integer>> lines() {
        Map<String, List<Integer>> lines = new HashMap<>();
        List<Map<String, Object>> attributes = api.ask(ATTRIBUTES, Map.of("id", profile)).getList("profile.attributes");
        attributes.forEach(one -> {
            var tally = (Map<?, ?>) one.get("tally");
            lines.put((String) one.get("text"),
                    List.of((int) tally.get("supportingPeople"), (int) tally.get("contradictingPeople")));
        });
        return lines;
    }
}
