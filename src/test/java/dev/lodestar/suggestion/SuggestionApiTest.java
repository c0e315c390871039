package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenProfiles;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunsInTests;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class SuggestionApiTest {

    private static final List<String> LATE_INVOICES = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "Invoice delivery is late every month",
            "Invoices are late", "Late invoices", "The invoices come late");
    private static final List<String> SLOW_SUPPORT = List.of("Nobody answers the support hotline", "Support never calls back",
            "Customer support is slow to answer", "The hotline does not answer", "Waiting for support takes hours",
            "Support is slow");
    private static final String SUGGEST = """
            mutation($input: SuggestChangesInput!) {
              suggestChanges(input: $input) { made refreshed heldBack userErrors { code message field } }
            }""";
    private static final String INBOX = """
            query($owner: ID, $states: [SuggestionState!]) {
              suggestions(filter: {ownerId: $owner, states: $states}, first: 50) {
                nodes {
                  id version state text profile { id name } persona { id }
                  change { kind definition { key label } attribute { id text } }
                  support { strength doubts people { people asked low high } accounts earlierRejection
                    source { theme { id name } } quotes { words speaker { role } contact { label } } }
                  decision { reason until revision { number } }
                }
              }
            }""";
    private static final String ACCEPT = """
            mutation($input: AcceptSuggestionInput!) {
              acceptSuggestion(input: $input) {
                suggestion { id version state decision { by revision { number } }
                  change { attribute { id version text status tally { supportingPeople } } } }
                userErrors { code message field }
              }
            }""";
    private static final String REJECT = """
            mutation($input: RejectSuggestionInput!) {
              rejectSuggestion(input: $input) { suggestion { state decision { reason } } userErrors { code message field } }
            }""";
    private static final String DECIDE = """
            mutation($input: DecideSuggestionsInput!) {
              decideSuggestions(input: $input) {
                suggestions { id version state decision { revision { number } } change { attribute { text tally { supportingPeople } } } }
                userErrors { code message field }
              }
            }""";
    private static final String SNOOZE = """
            mutation($input: SnoozeSuggestionInput!) {
              snoozeSuggestion(input: $input) { suggestion { state decision { until } } userErrors { code message field } }
            }""";

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
    void accepted_suggestion_becomes_an_attribute_with_its_words_as_evidence_in_one_revision() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        var before = revisionOfProfile();

        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion)));

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("ADD");
        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("PROPOSED");
        assertThat(suggestion).containsEntry("state", "OPEN");
        assertThat(accepted.getString("suggestion.state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getString("suggestion.change.attribute.status")).isEqualTo("SUPPORTED");
        assertThat(accepted.getInt("suggestion.change.attribute.tally.supportingPeople"))
                .isEqualTo(Part.of(suggestion, "support.people.people"));
        assertThat(accepted.getInt("suggestion.decision.revision.number")).isEqualTo(before + 1);
        assertThat(revisionOfProfile()).isEqualTo(before + 1);
        var evidence = api.ask("query($id: ID!) { attribute(id: $id) { evidence { nodes { quote } } } }",
                Map.of("id", accepted.getString("suggestion.change.attribute.id")));
        assertThat(LATE_INVOICES).containsAll(evidence.getList("attribute.evidence.nodes.quote"));
    }

    @Test
    void what_the_profile_says_already_is_strengthened() {
        api.done("addAttribute", """
                mutation($profile: ID!, $version: Int!) {
                  addAttribute(input: {ownerId: $profile, version: $version,
                    key: "pains", value: {statement: {text: "Invoices arrive late"}}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("profile", profile, "version", versionOfProfile()));
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");

        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion)));

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("STRENGTHEN");
        assertThat(accepted.getString("suggestion.change.attribute.text")).isEqualTo("Invoices arrive late");
        assertThat(accepted.getInt("suggestion.change.attribute.tally.supportingPeople"))
                .isEqualTo(Part.of(suggestion, "support.people.people"));
        assertThat(Part.of(saying("support"), "change.kind")).isEqualTo("ADD");
    }

    @Test
    void list_that_is_there_gets_one_more_item_and_one_revision() {
        api.done("addAttribute", """
                mutation($profile: ID!, $version: Int!) {
                  addAttribute(input: {ownerId: $profile, version: $version,
                    key: "decisionDrivers", value: {rankedList: ["Return on investment"]}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("profile", profile, "version", versionOfProfile()));
        suggest(run("decisionDrivers", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("support");
        var before = revisionOfProfile();

        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion)));

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("EXTEND");
        assertThat(accepted.getString("suggestion.change.attribute.text")).startsWith("1. Return on investment, 2. ");
        assertThat(revisionOfProfile()).isEqualTo(before + 1);
    }

    @Test
    void second_item_of_a_list_that_the_first_began_is_added_to_it() {
        suggest(run("decisionDrivers", LATE_INVOICES, SLOW_SUPPORT));
        var first = saying("support");
        var second = saying("invoice");

        api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(first)));
        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(second)));

        assertThat(Part.of(first, "change.kind")).isEqualTo("ADD");
        assertThat(accepted.getString("suggestion.change.attribute.text")).contains("1. ", ", 2. ");
    }

    @Test
    void unbound_question_asks_what_the_words_are_about() {
        suggest(run(null, LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        var unmapped = api.refusal("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion)));

        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "definitionKey", "objections", "text", "Invoices are never on time")));

        assertThat(suggestion).containsEntry("state", "NEEDS_MAPPING");
        assertThat(Part.of(suggestion, "change.definition")).isNull();
        assertThat(unmapped).containsExactly("REQUIRED");
        assertThat(accepted.getString("suggestion.change.attribute.text")).isEqualTo("Invoices are never on time");
    }

    @Test
    void one_person_who_says_five_hundred_things_makes_no_suggestion() {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 500; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(0), "Invoices are " + i + " days late"));
        }
        SLOW_SUPPORT.subList(0, 2).forEach(text -> statements.add(SpokenInTests.answer(SpokenInTests.person(1), text)));
        var run = ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", "pains", statements,
                statements.stream().map(Statement::voice).distinct().toList()));

        assertThat(suggest(run)).isZero();
    }

    @Test
    void forty_people_of_one_account_make_no_proposal() {
        var account = new UUID(8, 400);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 40; i++) {
            statements.add(SpokenInTests.answer(new Voice(new UUID(7, 400 + i), account, "END_USER"),
                    LATE_INVOICES.get(i % LATE_INVOICES.size())));
        }
        for (int i = 0; i < 12; i++) {
            statements.add(SpokenInTests.answer(SpokenInTests.person(i), SLOW_SUPPORT.get(i % SLOW_SUPPORT.size())));
        }
        suggest(ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", "pains", statements,
                statements.stream().map(Statement::voice).toList())));

        var suggestion = saying("invoice");

        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("EMERGING");
        assertThat(Part.of(suggestion, "support.accounts")).isEqualTo(1);
        assertThat(Part.of(suggestion, "support.doubts")).isEqualTo(List.of("ONE_ACCOUNT"));
        assertThat(Part.of(saying("support"), "support.strength")).isEqualTo("PROPOSED");
    }

    @Test
    void several_are_accepted_in_one_revision_and_each_is_answered() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var first = saying("invoice");
        var second = saying("support");
        var before = revisionOfProfile();

        var answer = api.ask(DECIDE, Map.of("input", Map.of("decision", "ACCEPT", "items", List.of(item(first),
                Map.of("id", second.get("id"), "version", 77)))));
        var rest = api.ask(DECIDE, Map.of("input", Map.of("decision", "ACCEPT", "items", List.of(item(second)))));

        assertThat(answer.getString("decideSuggestions.suggestions[0].state")).isEqualTo("ACCEPTED");
        assertThat((Object) answer.get("decideSuggestions.suggestions[1]")).isNull();
        assertThat(answer.getList("decideSuggestions.userErrors.code")).containsExactly("STALE_VERSION");
        assertThat(answer.getList("decideSuggestions.userErrors[0].field")).containsExactly("input", "items", "1");
        assertThat(rest.getInt("decideSuggestions.suggestions[0].decision.revision.number")).isEqualTo(before + 2);
    }

    @Test
    void several_items_of_one_list_make_one_revision_and_are_taken_back_in_one() {
        suggest(run("decisionDrivers", LATE_INVOICES, SLOW_SUPPORT));
        var items = inbox(null).stream().map(SuggestionApiTest::item).toList();
        var before = revisionOfProfile();

        var accepted = api.ask(DECIDE, Map.of("input", Map.of("decision", "ACCEPT", "items", items)))
                .<Map<String, Object>> getList("decideSuggestions.suggestions");
        var attributes = attributesOfProfile();
        api.ask(DECIDE, Map.of("input", Map.of("decision", "UNDO", "items",
                accepted.stream().map(SuggestionApiTest::item).toList())));

        assertThat(items.size()).isGreaterThan(1);
        assertThat(accepted).allSatisfy(
                one -> assertThat(Part.of(one, "decision.revision.number")).isEqualTo(before + 1));
        assertThat(attributes).hasSize(1);
        assertThat(attributesOfProfile()).isEmpty();
        assertThat(revisionOfProfile()).isEqualTo(before + 2);
        assertThat(inbox(null)).hasSize(items.size()).allSatisfy(one -> assertThat(one).containsEntry("state", "OPEN"));
    }

    @Test
    void acceptance_is_not_undone_over_a_later_change_and_says_why() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(saying("invoice"))));
        api.done("updateAttribute", """
                mutation($id: ID!, $version: Int!) {
                  updateAttribute(input: {id: $id, version: $version, value: {statement: {text: "Invoices are a nuisance"}}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("id", accepted.getString("suggestion.change.attribute.id"), "version",
                        accepted.getInt("suggestion.change.attribute.version")));

        var answer = api.ask(DECIDE, Map.of("input", Map.of("decision", "UNDO", "items",
                List.of(Map.of("id", accepted.getString("suggestion.id"), "version", accepted.getInt("suggestion.version"))))));

        assertThat(answer.getList("decideSuggestions.userErrors.code")).containsExactly("CONFLICT");
        assertThat(answer.getString("decideSuggestions.userErrors[0].message")).contains("Invoices are a nuisance");
        assertThat(attributesOfProfile()).hasSize(1);
    }

    @Test
    void strengthening_is_undone_without_touching_what_was_there() {
        api.done("addAttribute", """
                mutation($profile: ID!, $version: Int!) {
                  addAttribute(input: {ownerId: $profile, version: $version,
                    key: "pains", value: {statement: {text: "Invoices arrive late"}}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("profile", profile, "version", versionOfProfile()));
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var accepted = api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(saying("invoice"))));

        var undone = api.done("decideSuggestions", DECIDE, Map.of("input", Map.of("decision", "UNDO", "items",
                List.of(Map.of("id", accepted.getString("suggestion.id"), "version", accepted.getInt("suggestion.version"))))));

        assertThat(undone.getString("suggestions[0].state")).isEqualTo("OPEN");
        assertThat(undone.getString("suggestions[0].change.attribute.text")).isEqualTo("Invoices arrive late");
        assertThat(undone.getInt("suggestions[0].change.attribute.tally.supportingPeople")).isZero();
    }

    @Test
    void rejection_is_undone_and_can_be_decided_again() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var rejected = api.done("decideSuggestions", DECIDE, Map.of("input", Map.of("decision", "REJECT", "reason", "No",
                "items", List.of(item(saying("invoice"))))));

        var undone = api.done("decideSuggestions", DECIDE, Map.of("input", Map.of("decision", "UNDO", "items",
                List.of(Map.of("id", rejected.getString("suggestions[0].id"), "version",
                        rejected.getInt("suggestions[0].version"))))));

        assertThat(undone.getString("suggestions[0].state")).isEqualTo("OPEN");
        assertThat(Part.of(saying("invoice"), "decision.reason")).isNull();
    }

    @Test
    void snoozed_one_comes_back_before_its_day_when_many_more_people_say_it() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        api.done("snoozeSuggestion", SNOOZE, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "until", LocalDate.now().plusDays(90).toString())));
        var more = new ArrayList<String>(LATE_INVOICES);
        more.addAll(LATE_INVOICES);

        suggest(run("pains", more, SLOW_SUPPORT));

        assertThat(saying("invoice")).containsEntry("id", suggestion.get("id")).containsEntry("state", "OPEN");
    }

    @Test
    void stale_version_and_second_decision_are_refused() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        var stale = Map.of("id", suggestion.get("id"), "version", (int) suggestion.get("version") + 1);

        assertThat(api.refusal("acceptSuggestion", ACCEPT, Map.of("input", stale))).containsExactly("STALE_VERSION");
        api.done("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion)));
        assertThat(api.refusal("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion))))
                .containsExactly("CONFLICT");
    }

    @Test
    void rejected_one_returns_only_when_its_evidence_has_grown() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        api.done("rejectSuggestion", REJECT, Map.of("input", Map.of("id", suggestion.get("id"), "version",
                suggestion.get("version"), "reason", "We do not send invoices")));

        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        assertThat(inbox(null)).noneMatch(one -> one.get("text").toString().toLowerCase().contains("invoice"));

        var more = new ArrayList<String>(LATE_INVOICES);
        more.addAll(LATE_INVOICES);
        suggest(run("pains", more, SLOW_SUPPORT));
        assertThat(Part.of(saying("invoice"), "support.earlierRejection")).isEqualTo("We do not send invoices");
    }

    @Test
    void snoozed_one_leaves_the_inbox_and_needs_a_later_day() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var suggestion = saying("invoice");
        var today = Map.of("id", suggestion.get("id"), "version", suggestion.get("version"), "until",
                LocalDate.now().minusDays(1).toString());
        var later = Map.of("id", suggestion.get("id"), "version", suggestion.get("version"), "until",
                LocalDate.now().plusDays(14).toString());

        assertThat(api.refusal("snoozeSuggestion", SNOOZE, Map.of("input", today))).containsExactly("INVALID");
        api.done("snoozeSuggestion", SNOOZE, Map.of("input", later));

        assertThat(inbox(null)).noneMatch(one -> one.get("id").equals(suggestion.get("id")));
        assertThat(inbox(List.of("SNOOZED"))).anyMatch(one -> one.get("id").equals(suggestion.get("id")));
    }

    @Test
    void inbox_is_read_page_by_page_and_counted() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        var page = """
                query($after: String, $owner: ID) { suggestions(first: 1, after: $after, filter: {ownerId: $owner}) {
                  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }""";

        var first = api.ask(page, Map.of("owner", profile));
        var second = api.ask(page, Map.of("owner", profile, "after", first.getString("suggestions.pageInfo.endCursor")));

        var ids = inbox(null).stream().map(one -> one.get("id")).toList();
        assertThat(first.getInt("suggestions.totalCount")).isEqualTo(ids.size()).isGreaterThan(1);
        assertThat(first.getString("suggestions.nodes[0].id")).isEqualTo(ids.get(0));
        assertThat(second.getString("suggestions.nodes[0].id")).isEqualTo(ids.get(1));
    }

    @Test
    void two_suggestions_cost_as_many_statements_as_one() {
        suggest(run("pains", LATE_INVOICES, SLOW_SUPPORT));
        api.ask(DECIDE, Map.of("input", Map.of("decision", "ACCEPT", "items",
                List.of(item(saying("invoice")), item(saying("support"))))));
        var accepted = """
                { suggestions(first: %d, filter: {states: [ACCEPTED]}) { nodes {
                  text profile { name } persona { name } preview { after }
                  change { definition { label } attribute { text } candidates { score } }
                  support { finding quotes { words } source { theme { name } } }
                  decision { by revision { number } } } } }""";

        long one = StatementCount.of(api, accepted.formatted(1), "suggestions.nodes", 1);
        long two = StatementCount.of(api, accepted.formatted(2), "suggestions.nodes", 2);

        assertThat(two).isEqualTo(one).isPositive();
    }

    @Test
    void same_run_suggests_once() {
        var run = run("pains", LATE_INVOICES, SLOW_SUPPORT);

        assertThat(suggest(run)).isPositive();
        assertThat(suggest(run)).isZero();
    }

    @Test
    void another_workspace_can_neither_see_nor_decide() {
        var run = run("pains", LATE_INVOICES, SLOW_SUPPORT);
        suggest(run);
        var suggestion = saying("invoice");
        var stranger = Given.api();

        assertThat((Object) stranger.ask("query($id: ID!) { suggestion(id: $id) { id } }", Map.of("id", suggestion.get("id")))
                .get("suggestion")).isNull();
        assertThat(stranger.refusal("acceptSuggestion", ACCEPT, Map.of("input", decision(suggestion))))
                .containsExactly("NOT_FOUND");
        assertThat(stranger.refusal("suggestChanges", SUGGEST,
                Map.of("input", Map.of("runId", run, "profileId", profile)))).containsExactly("NOT_FOUND");
    }

    private String run(String attributeKey, List<String> one, List<String> other) {
        var all = new ArrayList<String>(one);
        all.addAll(other);
        return ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", attributeKey, all));
    }

    private int suggest(String run) {
        return api.done("suggestChanges", SUGGEST, Map.of("input", Map.of("runId", run, "profileId", profile)))
                .getInt("made");
    }

    private List<Map<String, Object>> inbox(List<String> states) {
        return states == null ? api.ask(INBOX, Map.of("owner", profile)).getList("suggestions.nodes")
                : api.ask(INBOX, Map.of("owner", profile, "states", states)).getList("suggestions.nodes");
    }

    private Map<String, Object> saying(String word) {
        return inbox(null).stream().filter(one -> one.get("text").toString().toLowerCase().contains(word)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing about " + word + " in " + inbox(null)));
    }

    private static Map<String, Object> item(Map<String, Object> suggestion) {
        return decision(suggestion);
    }

    private List<Object> attributesOfProfile() {
        return api.ask("query($id: ID!) { profile(id: $id) { attributes { id } } }", Map.of("id", profile))
                .getList("profile.attributes");
    }

    private static Map<String, Object> decision(Map<String, Object> suggestion) {
        return Map.of("id", suggestion.get("id"), "version", suggestion.get("version"));
    }

    private int revisionOfProfile() {
        return api.ask("query($id: ID!) { profile(id: $id) { revision } }", Map.of("id", profile)).getInt("profile.revision");
    }

    private int versionOfProfile() {
        return api.ask("query($id: ID!) { profile(id: $id) { version } }", Map.of("id", profile)).getInt("profile.version");
    }
}
