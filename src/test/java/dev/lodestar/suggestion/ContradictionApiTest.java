package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.lodestar.WithLodestar;
import dev.lodestar.theme.GivenThemes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class ContradictionApiTest {

    private static final List<String> HIGH = List.of("The price is too high", "The price is much too high",
            "Too high a price", "The price is too expensive", "The price is high, too high", "Our price is too high",
            "The price is really too high");
    private static final List<String> FINE = List.of("The price is fine", "The price is perfectly fine",
            "The price is really fine", "The price is quite fine", "I find the price is fine");
    private static final List<String> SUPPORT = GivenSuggestions.SLOW_SUPPORT;
    private static final String ATTRIBUTES = """
            query($id: ID!) { profile(id: $id) { revision attributes { id text status
              tally { supportingPeople contradictingPeople } } } }""";

    private GivenSuggestions given;
    private GivenThemes themes;

    @BeforeEach
    void new_profile() {
        given = GivenSuggestions.forNewProfile();
        themes = given.themes();
    }

    @Test
    void theme_against_a_line_contradicts_it_and_its_people_become_evidence_against() {
        says("The price is fine");
        suggest(HIGH, SUPPORT);
        var suggestion = contradiction();

        var accepted = accept(suggestion);

        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("PROPOSED");
        assertThat(Part.of(suggestion, "support.source.side")).isEqualTo("FOR");
        assertThat((String) suggestion.get("text")).contains("high");
        assertThat(((Map<?, ?>) suggestion.get("preview")).get("after")).isEqualTo("The price is fine");
        assertThat(((Map<?, ?>) suggestion.get("preview")).get("changes").toString()).contains("EVIDENCE_AGAINST",
                "CONTRADICTED");
        assertThat(accepted).containsEntry("text", "The price is fine").containsEntry("status", "CONTRADICTED");
        assertThat(accepted.get("tally"))
                .isEqualTo(Map.of("supportingPeople", 0, "contradictingPeople", Part.of(suggestion, "support.people.people")));
    }

    @Test
    void contradiction_in_other_words_is_a_line_of_its_own_beside_the_contradicted_one_and_is_taken_back_whole() {
        says("The price is fine");
        suggest(HIGH, SUPPORT);
        var suggestion = contradiction();

        var accepted = given.accept(suggestion, Map.of("text", "The price is too high for them"));
        var with = lines();
        given.undo(accepted.getMap("suggestion"));

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
        given.suggest(run);
        var suggestion = contradiction();
        var strengthened = given.inbox().stream().filter(one -> Part.of(one, "change.kind").equals("STRENGTHEN")).findFirst()
                .orElseThrow();

        accept(strengthened);
        var accepted = accept(suggestion);

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
        given.suggest(run);
        var suggestion = given.inbox().stream().filter(one -> one.get("text").toString().contains("price")).findFirst()
                .orElseThrow();

        var accepted = accept(suggestion);

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("ADD");
        assertThat(Part.of(suggestion, "support.against.people")).isEqualTo(2);
        assertThat(accepted.get("tally")).isEqualTo(Map.of("supportingPeople", HIGH.size(), "contradictingPeople", 2));
        assertThat((Float) Part.of(suggestion, "support.against.low")).isPositive()
                .isLessThan((Float) Part.of(suggestion, "support.against.high"));
    }

    @Test
    void suggestion_of_an_ignored_theme_comes_back_when_that_is_taken_back() {
        suggest(HIGH, SUPPORT);
        var suggestion = given.inbox().get(0);
        var theme = (String) Part.of(suggestion, "support.source.theme.id");

        var ignored = themes.edit("ignoreTheme", Map.of("id", theme, "version", 0, "ignored", true));
        var without = given.inbox();
        themes.edit("undoThemeEdit", Map.of("id", ignored.get("id"), "version", ignored.get("version")));

        assertThat(without).noneMatch(one -> one.get("id").equals(suggestion.get("id")));
        assertThat(given.inbox()).anySatisfy(one -> {
            assertThat(one).containsEntry("id", suggestion.get("id")).containsEntry("text", suggestion.get("text"));
            assertThat(Part.of(one, "support.people")).isEqualTo(Part.of(suggestion, "support.people"));
        });
    }

    private void says(String pain) {
        given.says("pains", Map.of("statement", Map.of("text", pain)));
    }

    @SafeVarargs
    private String run(List<String>... texts) {
        return themes.run("pains", Stream.of(texts).flatMap(List::stream).toList());
    }

    @SafeVarargs
    private void suggest(List<String>... texts) {
        given.suggest(run(texts));
    }

    @SafeVarargs
    private String oneThemeOfThePrice(List<String>... texts) {
        return themes.withOneThemeAbout("price", run(texts));
    }

    private Map<String, Object> contradiction() {
        return given.inbox().stream().filter(one -> Part.of(one, "change.kind").equals("CONTRADICT")).findFirst()
                .orElseThrow(() -> new AssertionError("No contradiction in " + given.inbox()));
    }

    private Map<String, Object> accept(Map<String, Object> suggestion) {
        return given.accept(suggestion).getMap("suggestion.change.attribute");
    }

    /** People for and against by the words of the line. */
    private Map<String, List<Integer>> lines() {
        var lines = new HashMap<String, List<Integer>>();
        List<Map<String, Object>> attributes = given.api().ask(ATTRIBUTES, Map.of("id", given.profile()))
                .getList("profile.attributes");
        attributes.forEach(one -> {
            var tally = (Map<?, ?>) one.get("tally");
            lines.put((String) one.get("text"),
                    List.of((int) tally.get("supportingPeople"), (int) tally.get("contradictingPeople")));
        });
        return lines;
    }
}
