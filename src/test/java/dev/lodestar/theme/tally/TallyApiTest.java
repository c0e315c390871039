package dev.lodestar.theme.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.source.SourceRef;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@WithLodestar
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TallyApiTest {

    private static final String SECTOR = Dimensions.question(new UUID(5, 5), "sector");
    private static final List<String> INVOICES = List.of("The invoices arrive far too late", "Invoices always come late",
            "Late invoices from suppliers", "We get the invoices too late", "Invoice delivery is late every month");
    private static final List<String> SUPPORT = List.of("Nobody answers the support hotline", "Support never calls back",
            "Customer support is slow to answer", "The hotline does not answer", "Waiting for support takes hours");

    private GivenThemes given;
    private GraphQL api;
    private String different;

    /** Nothing here changes a run, so that one of those who differ will do. */
    @BeforeEach
    void people_who_differ_were_searched() {
        if (different != null) {
            return;
        }
        given = GivenThemes.inNewWorkspace();
        api = given.api();
        different = run(true);
    }

    /** Banks (the first half of the people) complain about invoices, schools about support, both a little about the other. */
    private String run(boolean different) {
        var statements = new ArrayList<Statement>();
        var asked = new ArrayList<Voice>();
        for (int i = 0; i < 60; i++) {
            var sector = i < 30 ? "Bank" : i < 58 ? "School" : null;
            var person = SpokenInTests.person(i).with(sector == null ? List.of() : List.of(new Fact(SECTOR, sector)));
            asked.add(person);
            boolean invoices = different ? (i < 30) == (i % 6 != 0) : i % 2 == 0;
            var text = (invoices ? INVOICES : SUPPORT).get(i % 5);
            statements.add(new Statement(new SourceRef(StatementKind.ANSWER, new UUID(9, i), "What is hard?"),
                    SpokenInTests.person(i), null, text,
                    Instant.parse(i % 2 == 0 ? "2026-03-01T10:00:00Z" : "2026-04-01T10:00:00Z"), false));
        }
        return given.search(given.question(statements, asked, Map.of(SECTOR, "In which sector do you work?")));
    }

    @Test
    void differences_between_the_answers_to_a_closed_question_are_claimed_with_their_numbers() {
        var data = api.ask("""
                query($run: ID!) {
                  themeRun(id: $run) { tests differenceCount dimensions { key label levels { level label asked } } }
                  themeRun(id: $run) { themes { nodes { name share { people } comparison
                    differences { group { dimensionLabel levelLabel } share { people asked } test { lift p q } } } } }
                }""", Map.of("run", different));

        assertThat(data.getInt("themeRun.tests")).isGreaterThanOrEqualTo(8);
        assertThat(data.getInt("themeRun.differenceCount")).isPositive();
        assertThat(data.<String> getList("themeRun.dimensions.label")).contains("Buying role", "In which sector do you work?",
                "Month", "Question or code");
        var sector = "themeRun.dimensions.find { it.key == '%s' }.levels".formatted(SECTOR);
        assertThat(data.<String> getList(sector + ".label")).containsExactly("Bank", "School", "Unknown");
        assertThat(data.<Integer> getList(sector + ".asked")).containsExactly(30, 28, 2);
        assertThat(data.<List<String>> get("themeRun.themes.nodes.differences.group.levelLabel.flatten()"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(data.<String> getList("themeRun.themes.nodes[0].differences.group.dimensionLabel"))
                .containsOnly("In which sector do you work?");
        assertThat(data.getDouble("themeRun.themes.nodes[0].differences[0].test.q")).isLessThanOrEqualTo(0.1)
                .isGreaterThanOrEqualTo(data.getDouble("themeRun.themes.nodes[0].differences[0].test.p"));
    }

    @Test
    void two_levels_stand_side_by_side() {
        var pairs = api.ask(
                """
                        query($run: ID!, $dimension: String!) {
                          themeRun(id: $run) { sideBySide(dimension: $dimension, one: "Bank", other: "School", first: 1) {
                            nodes { theme { name } one { share { people asked low high } test { claimed } } other { share { people asked } } outcome }
                            pageInfo { hasNextPage } } } }""",
                Map.of("run", different, "dimension", SECTOR));

        assertThat(pairs.getInt("themeRun.sideBySide.nodes[0].one.share.asked")).isEqualTo(30);
        assertThat(pairs.getInt("themeRun.sideBySide.nodes[0].other.share.asked")).isEqualTo(28);
        assertThat(pairs.getString("themeRun.sideBySide.nodes[0].outcome")).isIn("ONE_MORE_OFTEN", "OTHER_MORE_OFTEN");
        assertThat(pairs.getBoolean("themeRun.sideBySide.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void themes_that_are_common_to_all_are_a_finding() {
        var run = run(false);

        var data = api.ask("""
                query($run: ID!) {
                  themeRun(id: $run) { tests differenceCount }
                  themeRun(id: $run) { themes { nodes { comparison differences { group { level } }
                    tallies { group { dimension level } share { people asked } test { claimed } } } } }
                }""", Map.of("run", run));

        assertThat(data
                .<List<Object>> get("themeRun.themes.nodes.tallies.flatten().findAll { it.group.dimension == '%s' }.group.level"
                        .formatted(SECTOR)))
                .contains("Bank", "School", null);
        assertThat(data.<List<Object>> get(
                "themeRun.themes.nodes.tallies.flatten().findAll { it.group.dimension == '%s' && it.test?.claimed }"
                        .formatted(SECTOR)))
                .isEmpty();
    }

    @Test
    void trend_and_saturation_are_told_in_numbers() {
        var data = api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) { topics { saturation { people coverage { value low high } path askNext { reason label people asked } guestPeople } } }
                          themeRun(id: $run) { themes { nodes { reliability { claimPeople } share { people } trend { periods { label share { people asked } } p q outcome } } } }
                        }""",
                Map.of("run", different));

        assertThat(data.getInt("themeRun.topics[0].saturation.people")).isEqualTo(60);
        assertThat(data.getDouble("themeRun.topics[0].saturation.coverage.value")).isGreaterThan(0.9);
        assertThat(data.getList("themeRun.topics[0].saturation.path")).hasSize(24);
        assertThat(data.<String> getList("themeRun.themes.nodes[0].trend.periods.label")).containsExactly("2026-03", "2026-04");
        assertThat(data.<Integer> getList("themeRun.themes.nodes[0].trend.periods.share.asked")).containsExactly(30, 30);
        assertThat(data.getDouble("themeRun.themes.nodes[0].trend.q")).isBetween(0.0, 1.0);
        assertThat(data.getInt("themeRun.themes.nodes[0].reliability.claimPeople"))
                .isEqualTo(data.getInt("themeRun.themes.nodes[0].share.people"));
    }
}
