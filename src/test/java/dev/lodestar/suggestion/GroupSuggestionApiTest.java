package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenProfiles;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.ThemeRunsInTests;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class GroupSuggestionApiTest {

    private static final List<String> INVOICES = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "Invoice delivery is late every month");
    private static final List<String> SUPPORT = List.of("Nobody answers the support hotline", "Support never calls back",
            "Customer support is slow to answer", "The hotline does not answer", "Waiting for support takes hours");
    private static final String INBOX = """
            query($owner: ID) { suggestions(filter: {ownerId: $owner}, first: 50) { nodes {
              id version text support { people { people asked } finding quotes { speaker { role } words }
                difference { dimensionLabel levelLabel others { people asked low high } lift q tests } } } } }""";

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
        profile = GivenProfiles.profile(api, "Clinics");
    }

    @Test
    void persona_is_told_what_its_role_says_more_often_with_the_figures_of_the_test_and_the_words_of_the_role() {
        var persona = persona("END_USER");
        suggest("personaId", persona, run(true));

        var invoices = saying(persona, "invoice");
        var support = saying(persona, "support");
        var difference = (Map<?, ?>) Part.of(invoices, "support.difference");
        var accepted = api.done("acceptSuggestion", """
                mutation($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) {
                  suggestion { change { attribute { tally { supportingPeople } } } } userErrors { code message field } } }""",
                Map.of("input", Map.of("id", invoices.get("id"), "version", invoices.get("version"))));

        assertThat(Part.of(invoices, "support.people.people")).isEqualTo(25);
        assertThat(Part.of(invoices, "support.people.asked")).isEqualTo(30);
        assertThat(difference.get("levelLabel")).isEqualTo("End user");
        assertThat(Part.of(invoices, "support.difference.others.people")).isEqualTo(5);
        assertThat(Part.of(invoices, "support.difference.others.asked")).isEqualTo(30);
        assertThat((Float) difference.get("q")).isLessThanOrEqualTo(0.1f);
        assertThat((Float) difference.get("lift")).isBetween(4f, 5f);
        assertThat((Integer) difference.get("tests")).isPositive();
        assertThat((List<?>) Part.of(invoices, "support.quotes")).hasSize(3)
                .allSatisfy(quote -> assertThat(((Map<?, ?>) ((Map<?, ?>) quote).get("speaker")).get("role"))
                        .isEqualTo("END_USER"));
        assertThat(accepted.getInt("suggestion.change.attribute.tally.supportingPeople")).isEqualTo(25);
        assertThat(Part.of(support, "support.people.people")).isEqualTo(30);
        assertThat(Part.of(support, "support.people.asked")).isEqualTo(60);
        assertThat(Part.of(support, "support.difference")).isNull();
        assertThat((String) Part.of(support, "support.finding")).startsWith("Said more often by ")
                .contains("Economic buyer (25 of 30)");
    }

    @Test
    void what_all_say_alike_is_a_finding_and_no_suggestion_for_a_group() {
        var persona = persona("END_USER");
        suggest("personaId", persona, run(false));

        assertThat(inbox(persona)).isNotEmpty().allSatisfy(one -> {
            assertThat(Part.of(one, "support.difference")).isNull();
            assertThat((String) Part.of(one, "support.finding"))
                    .startsWith("Common to all: no difference between groups is shown, in ");
        });
    }

    @Test
    void profile_is_told_what_the_industry_that_it_names_says_more_often() {
        api.done("addAttribute", """
                mutation($profile: ID!, $version: Int!) {
                  addAttribute(input: {ownerId: $profile, version: $version,
                    key: "industries", value: {list: ["Banks"]}}) {
                    attribute { id } userErrors { code message field } } }""",
                Map.of("profile", profile, "version", api.ask("query($id: ID!) { profile(id: $id) { version } }",
                        Map.of("id", profile)).getInt("profile.version")));
        suggest("profileId", profile, run(true));

        var difference = (Map<?, ?>) Part.of(saying(profile, "invoice"), "support.difference");

        assertThat(difference.get("dimensionLabel")).isEqualTo("Industry");
        assertThat(difference.get("levelLabel")).isEqualTo("banks");
        assertThat(Part.of(saying(profile, "support"), "support.difference")).isNull();
    }

    /** End users work at banks and complain about invoices, economic buyers at schools about support; or all about both. */
    private String run(boolean different) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < 60; i++) {
            boolean first = i < 30;
            var person = new Voice(new UUID(7, i), new UUID(8, i), first ? "END_USER" : "ECONOMIC_BUYER",
                    List.of(new Fact(Dimensions.INDUSTRY, first ? "banks" : "schools")));
            boolean invoices = different ? first == (i % 6 != 0) : i % 2 == 0;
            statements.add(SpokenInTests.answer(person, (invoices ? INVOICES : SUPPORT).get(i % 5)));
        }
        return ThemeRunsInTests.finished(api, spoken.question(workspace, "What is hard?", "pains", statements,
                statements.stream().map(Statement::voice).toList()));
    }

    private String persona(String role) {
        return api.done("createPersona", """
                mutation($input: CreatePersonaInput!) { createPersona(input: $input) {
                  persona { id } userErrors { code message field } } }""",
                Map.of("input", Map.of("profileId", profile, "name", "Nurse", "buyingRoles", List.of(role))))
                .getString("persona.id");
    }

    private void suggest(String kind, String owner, String run) {
        api.done("suggestChanges",
                """
                        mutation($input: SuggestChangesInput!) { suggestChanges(input: $input) { made userErrors { code message field } } }""",
                Map.of("input", Map.of("runId", run, kind, owner)));
    }

    private List<Map<String, Object>> inbox(String owner) {
        return api.ask(INBOX, Map.of("owner", owner)).getList("suggestions.nodes");
    }

    private Map<String, Object> saying(String owner, String word) {
        return inbox(owner).stream().filter(one -> one.get("text").toString().toLowerCase().contains(word)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing about " + word + " in " + inbox(owner)));
    }
}
