package dev.lodestar.suggestion;

import static dev.lodestar.suggestion.GivenSuggestions.INVOICES_AND_SUPPORT;
import static dev.lodestar.suggestion.GivenSuggestions.LATE_INVOICES;
import static dev.lodestar.suggestion.GivenSuggestions.SLOW_SUPPORT;
import static dev.lodestar.suggestion.GivenSuggestions.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.GivenThemes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@WithLodestar
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionDecisionApiTest {

    /** The invoices come late for twice as many. */
    private static final List<String> GROWN = Stream.of(LATE_INVOICES, LATE_INVOICES, SLOW_SUPPORT).flatMap(List::stream)
            .toList();
    private static final String REJECT = """
            mutation($input: RejectSuggestionInput!) {
              rejectSuggestion(input: $input) { suggestion { state decision { reason } } userErrors { code message field } }
            }""";
    private static final String SNOOZE = """
            mutation($input: SnoozeSuggestionInput!) {
              snoozeSuggestion(input: $input) { suggestion { state decision { until } } userErrors { code message field } }
            }""";

    private GivenThemes themes;
    private GraphQL api;
    private String run;
    private GivenSuggestions given;

    /** One search will do for all, since each test has a profile of its own. */
    @BeforeEach
    void new_profile() {
        if (run == null) {
            themes = GivenThemes.inNewWorkspace();
            api = themes.api();
            run = themes.run("pains", INVOICES_AND_SUPPORT);
        }
        given = GivenSuggestions.forNewProfile(themes);
    }

    @Test
    void several_are_accepted_in_one_revision_and_each_is_answered() {
        given.suggest(run);
        var first = given.saying("invoice");
        var second = given.saying("support");
        var before = given.revision();

        var answer = given.decide("ACCEPT", List.of(item(first), Map.of("id", second.get("id"), "version", 77)));
        var rest = given.decide("ACCEPT", List.of(item(second)));

        assertThat(answer.getString("suggestions[0].state")).isEqualTo("ACCEPTED");
        assertThat((Object) answer.get("suggestions[1]")).isNull();
        assertThat(answer.getList("userErrors.code")).containsExactly("STALE_VERSION");
        assertThat(answer.getList("userErrors[0].field")).containsExactly("input", "items", "1");
        assertThat(rest.getInt("suggestions[0].decision.revision.number")).isEqualTo(before + 2);
    }

    @Test
    void several_items_of_one_list_make_one_revision_and_are_taken_back_in_one() {
        given.suggest(themes.run("decisionDrivers", INVOICES_AND_SUPPORT));
        var items = given.inbox().stream().map(GivenSuggestions::item).toList();
        var before = given.revision();

        var accepted = given.decide("ACCEPT", items).<Map<String, Object>> getList("suggestions");
        var attributes = given.attributes();
        given.decide("UNDO", accepted.stream().map(GivenSuggestions::item).toList());

        assertThat(items.size()).isGreaterThan(1);
        assertThat(accepted).allSatisfy(
                one -> assertThat(Part.of(one, "decision.revision.number")).isEqualTo(before + 1));
        assertThat(attributes).hasSize(1);
        assertThat(given.attributes()).isEmpty();
        assertThat(given.revision()).isEqualTo(before + 2);
        assertThat(given.cause(before + 1)).startsWith("SUGGESTIONS_ACCEPTED count=" + items.size() + " kind=");
        assertThat(given.cause(before + 2)).startsWith("SUGGESTIONS_UNDONE kind=");
        assertThat(given.inbox()).hasSize(items.size()).allSatisfy(one -> assertThat(one).containsEntry("state", "OPEN"));
    }

    @Test
    void acceptance_is_not_undone_over_a_later_change_and_says_why() {
        given.suggest(run);
        var accepted = given.accept(given.saying("invoice"));
        api.done("updateAttribute", """
                mutation($id: ID!, $version: Int!) {
                  updateAttribute(input: {id: $id, version: $version, value: {statement: {text: "Invoices are a nuisance"}}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("id", accepted.getString("suggestion.change.attribute.id"), "version",
                        accepted.getInt("suggestion.change.attribute.version")));

        var answer = given.decide("UNDO", List.of(item(accepted.getMap("suggestion"))));

        assertThat(answer.getList("userErrors.code")).containsExactly("CONFLICT");
        assertThat(answer.getString("userErrors[0].message")).contains("Invoices are a nuisance");
        assertThat(given.attributes()).hasSize(1);
    }

    @Test
    void strengthening_is_undone_without_touching_what_was_there() {
        given.says("pains", Map.of("statement", Map.of("text", "Invoices arrive late")));
        given.suggest(run);
        var accepted = given.accept(given.saying("invoice"));

        var undone = given.undo(accepted.getMap("suggestion"));

        assertThat(undone.getString("suggestions[0].state")).isEqualTo("OPEN");
        assertThat(undone.getString("suggestions[0].change.attribute.text")).isEqualTo("Invoices arrive late");
        assertThat(undone.getInt("suggestions[0].change.attribute.tally.supportingPeople")).isZero();
    }

    @Test
    void rejection_is_undone_and_can_be_decided_again() {
        given.suggest(run);
        var rejected = api.done("decideSuggestions", GivenSuggestions.DECIDE, Map.of("input", Map.of("decision",
                "REJECT", "reason", "No", "items", List.of(item(given.saying("invoice"))))));

        var undone = given.undo(rejected.getMap("suggestions[0]"));

        assertThat(undone.getString("suggestions[0].state")).isEqualTo("OPEN");
        assertThat(Part.of(given.saying("invoice"), "decision.reason")).isNull();
    }

    @Test
    void snoozed_one_comes_back_before_its_day_when_many_more_people_say_it() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        api.done("snoozeSuggestion", SNOOZE, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "until", LocalDate.now().plusDays(90).toString())));
        given.suggest(themes.run("pains", GROWN));

        assertThat(given.saying("invoice")).containsEntry("id", suggestion.get("id")).containsEntry("state", "OPEN");
    }

    @Test
    void stale_version_and_second_decision_are_refused() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        var stale = Map.of("id", suggestion.get("id"), "version", (int) suggestion.get("version") + 1);

        assertThat(GivenSuggestions.acceptRefused(api, stale)).containsExactly("STALE_VERSION");
        given.accept(suggestion);
        assertThat(GivenSuggestions.acceptRefused(api, item(suggestion))).containsExactly("CONFLICT");
    }

    @Test
    void rejected_one_returns_only_when_its_evidence_has_grown() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        api.done("rejectSuggestion", REJECT, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "reason", "We do not send invoices")));

        given.suggest(themes.run("pains", INVOICES_AND_SUPPORT));
        assertThat(given.inbox()).noneMatch(one -> one.get("text").toString().toLowerCase().contains("invoice"));

        given.suggest(themes.run("pains", GROWN));
        assertThat(Part.of(given.saying("invoice"), "support.earlierRejection")).isEqualTo("We do not send invoices");
    }

    @Test
    void snoozed_one_leaves_the_inbox_and_needs_a_later_day() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        var today = Map.of("id", suggestion.get("id"), "version", suggestion.get("version"), "until",
                LocalDate.now().minusDays(1).toString());
        var later = Map.of("id", suggestion.get("id"), "version", suggestion.get("version"), "until",
                LocalDate.now().plusDays(14).toString());

        assertThat(api.refusal("snoozeSuggestion", SNOOZE, Map.of("input", today))).containsExactly("INVALID");
        api.done("snoozeSuggestion", SNOOZE, Map.of("input", later));

        assertThat(given.inbox()).noneMatch(one -> one.get("id").equals(suggestion.get("id")));
        assertThat(given.inbox("SNOOZED")).anyMatch(one -> one.get("id").equals(suggestion.get("id")));
    }
}
