package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.WithLodestar;
import dev.lodestar.profile.GivenPersonas;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
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

    private GivenThemes themes;
    private GivenSuggestions given;

    @BeforeEach
    void new_profile() {
        given = GivenSuggestions.forNewProfile();
        themes = given.themes();
    }

    @Test
    void persona_is_told_what_its_role_says_more_often_with_the_figures_of_the_test_and_the_words_of_the_role() {
        var persona = persona("END_USER");
        given.suggest(Map.of("runId", run(true), "personaId", persona));

        var invoices = given.saying(persona, "invoice");
        var support = given.saying(persona, "support");
        var difference = (Map<?, ?>) Part.of(invoices, "support.difference");
        var accepted = given.accept(invoices);

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
        assertThat(Part.of(support, "support.finding.outcome")).isEqualTo("DIFFERENCES");
        assertThat((List<?>) Part.of(support, "support.finding.groups")).anySatisfy(group -> assertThat(group).isEqualTo(
                Map.of("group", Map.of("levelLabel", "Economic buyer"), "share", Map.of("people", 25, "asked", 30))));
    }

    @Test
    void what_all_say_alike_is_a_finding_and_no_suggestion_for_a_group() {
        var persona = persona("END_USER");
        given.suggest(Map.of("runId", run(false), "personaId", persona));

        assertThat(given.inboxOf(persona)).isNotEmpty().allSatisfy(one -> {
            assertThat(Part.of(one, "support.difference")).isNull();
            assertThat(Part.of(one, "support.finding.outcome")).isEqualTo("COMMON_TO_ALL");
            assertThat((Integer) Part.of(one, "support.finding.tests")).isPositive();
            assertThat((List<?>) Part.of(one, "support.finding.groups")).isEmpty();
        });
    }

    @Test
    void profile_is_told_what_the_industry_that_it_names_says_more_often() {
        given.says("industries", Map.of("list", List.of("Banks")));
        given.suggest(run(true));

        var difference = (Map<?, ?>) Part.of(given.saying("invoice"), "support.difference");

        assertThat(difference.get("dimensionLabel")).isEqualTo("Industry");
        assertThat(difference.get("levelLabel")).isEqualTo("banks");
        assertThat(Part.of(given.saying("support"), "support.difference")).isNull();
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
        return themes.runOf("pains", statements);
    }

    private String persona(String role) {
        return GivenPersonas.persona(given.api(), given.profile(), "Nurse", role);
    }
}
