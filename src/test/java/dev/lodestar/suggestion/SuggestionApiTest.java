package dev.lodestar.suggestion;

import static dev.lodestar.suggestion.GivenSuggestions.INVOICES_AND_SUPPORT;
import static dev.lodestar.suggestion.GivenSuggestions.LATE_INVOICES;
import static dev.lodestar.suggestion.GivenSuggestions.SLOW_SUPPORT;
import static dev.lodestar.suggestion.GivenSuggestions.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.StatementCount;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenPersonas;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@WithLodestar
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionApiTest {

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
    void accepted_suggestion_becomes_an_attribute_with_its_words_as_evidence_in_one_revision() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        var before = given.revision();

        var accepted = given.accept(suggestion);

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("ADD");
        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("PROPOSED");
        assertThat(suggestion).containsEntry("state", "OPEN");
        assertThat(accepted.getString("suggestion.state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getString("suggestion.change.attribute.status")).isEqualTo("SUPPORTED");
        assertThat(accepted.getInt("suggestion.change.attribute.tally.supportingPeople"))
                .isEqualTo(Part.of(suggestion, "support.people.people"));
        assertThat(accepted.getInt("suggestion.decision.revision.number")).isEqualTo(before + 1);
        assertThat(given.revision()).isEqualTo(before + 1);
        assertThat(given.cause(before + 1)).startsWith("SUGGESTION_ACCEPTED kind=ADD definition=Pain people=");
        var evidence = api.ask("query($id: ID!) { attribute(id: $id) { evidence { nodes { quote } } } }",
                Map.of("id", accepted.getString("suggestion.change.attribute.id")));
        assertThat(LATE_INVOICES).containsAll(evidence.getList("attribute.evidence.nodes.quote"));
    }

    @Test
    void what_the_profile_says_already_is_strengthened() {
        given.says("pains", Map.of("statement", Map.of("text", "Invoices arrive late")));
        given.suggest(run);
        var suggestion = given.saying("invoice");

        var accepted = given.accept(suggestion);

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("STRENGTHEN");
        assertThat(accepted.getString("suggestion.change.attribute.text")).isEqualTo("Invoices arrive late");
        assertThat(accepted.getInt("suggestion.change.attribute.tally.supportingPeople"))
                .isEqualTo(Part.of(suggestion, "support.people.people"));
        assertThat(Part.of(given.saying("support"), "change.kind")).isEqualTo("ADD");
    }

    @Test
    void list_that_is_there_gets_one_more_item_and_one_revision() {
        given.says("decisionDrivers", Map.of("rankedList", List.of("Return on investment")));
        given.suggest(themes.run("decisionDrivers", INVOICES_AND_SUPPORT));
        var suggestion = given.saying("support");
        var before = given.revision();

        var accepted = given.accept(suggestion);

        assertThat(Part.of(suggestion, "change.kind")).isEqualTo("EXTEND");
        assertThat(accepted.getString("suggestion.change.attribute.text")).startsWith("1. Return on investment, 2. ");
        assertThat(given.revision()).isEqualTo(before + 1);
    }

    @Test
    void second_item_of_a_list_that_the_first_began_is_added_to_it() {
        given.suggest(themes.run("decisionDrivers", INVOICES_AND_SUPPORT));
        var first = given.saying("support");
        var second = given.saying("invoice");

        given.accept(first);
        var accepted = given.accept(second);

        assertThat(Part.of(first, "change.kind")).isEqualTo("ADD");
        assertThat(accepted.getString("suggestion.change.attribute.text")).contains("1. ", ", 2. ");
    }

    @Test
    void unbound_question_asks_what_the_words_are_about() {
        given.suggest(themes.run(INVOICES_AND_SUPPORT));
        var suggestion = given.saying("invoice");
        var unmapped = GivenSuggestions.acceptRefused(api, item(suggestion));

        var accepted = given.accept(suggestion,
                Map.of("definitionKey", "objections", "text", "Invoices are never on time"));

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

        assertThat(given.suggest(themes.runOf("pains", statements))).isZero();
    }

    @Test
    void forty_people_of_one_account_make_no_proposal() {
        var account = new UUID(8, 400);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 40; i++) {
            statements.add(SpokenInTests.answer(new Voice(new UUID(7, 400 + i), account, "END_USER"),
                    LATE_INVOICES.get(i % LATE_INVOICES.size())));
        }
        statements.addAll(GivenThemes.said(Stream.concat(SLOW_SUPPORT.stream(), SLOW_SUPPORT.stream()).toList()));
        given.suggest(themes.runOf("pains", statements));

        var suggestion = given.saying("invoice");

        assertThat(Part.of(suggestion, "support.strength")).isEqualTo("EMERGING");
        assertThat(Part.of(suggestion, "support.accounts")).isEqualTo(1);
        assertThat(Part.of(suggestion, "support.doubts")).isEqualTo(List.of("ONE_ACCOUNT"));
        assertThat(Part.of(given.saying("support"), "support.strength")).isEqualTo("PROPOSED");
    }

    @Test
    void inbox_is_read_page_by_page_and_counted() {
        given.suggest(run);
        var page = """
                query($after: String, $owner: ID) { suggestions(first: 1, after: $after, filter: {ownerId: $owner}) {
                  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }""";

        var first = api.ask(page, Map.of("owner", given.profile()));
        var second = api.ask(page,
                Map.of("owner", given.profile(), "after", first.getString("suggestions.pageInfo.endCursor")));

        var ids = given.inbox().stream().map(one -> one.get("id")).toList();
        assertThat(first.getInt("suggestions.totalCount")).isEqualTo(ids.size()).isGreaterThan(1);
        assertThat(first.getString("suggestions.nodes[0].id")).isEqualTo(ids.get(0));
        assertThat(second.getString("suggestions.nodes[0].id")).isEqualTo(ids.get(1));
    }

    @Test
    void two_suggestions_cost_as_many_statements_as_one() {
        given.suggest(run);
        given.decide("ACCEPT", List.of(item(given.saying("invoice")), item(given.saying("support"))));
        var accepted = """
                { suggestions(first: %d, filter: {ownerId: "%s", states: [ACCEPTED]}) { nodes {
                  text profile { name } persona { name } preview { after }
                  change { definition { label } attribute { text } candidates { score } }
                  support { finding { outcome groups { share { people } } } quotes { words } source { theme { name } } }
                  decision { by revision { number } } } } }""";

        long one = StatementCount.of(api, accepted.formatted(1, given.profile()), "suggestions.nodes", 1);
        long two = StatementCount.of(api, accepted.formatted(2, given.profile()), "suggestions.nodes", 2);

        assertThat(two).isEqualTo(one).isPositive();
    }

    @Test
    void two_suggestions_for_a_persona_cost_as_many_statements_as_one() {
        var persona = GivenPersonas.persona(api, given.profile(), "Nurse", "END_USER");
        given.suggest(Map.of("runId", run, "personaId", persona));
        var open = """
                { suggestions(first: %d, filter: {ownerId: "%s"}) { nodes {
                  profile { name } persona { name } preview { after changes { code } } change { candidates { score } } } } }""";

        long one = StatementCount.of(api, open.formatted(1, persona), "suggestions.nodes", 1);
        long two = StatementCount.of(api, open.formatted(2, persona), "suggestions.nodes", 2);

        assertThat(two).isEqualTo(one).isPositive();
    }

    @Test
    void same_run_suggests_once() {
        assertThat(given.suggest(run)).isPositive();
        assertThat(given.suggest(run)).isZero();
    }

    @Test
    void another_workspace_can_neither_see_nor_decide() {
        given.suggest(run);
        var suggestion = given.saying("invoice");
        var stranger = Given.api();

        assertThat((Object) stranger.ask("query($id: ID!) { suggestion(id: $id) { id } }", Map.of("id", suggestion.get("id")))
                .get("suggestion")).isNull();
        assertThat(GivenSuggestions.acceptRefused(stranger, item(suggestion)))
                .containsExactly("NOT_FOUND");
        assertThat(given.suggestRefused(stranger, run)).containsExactly("NOT_FOUND");
    }
}
