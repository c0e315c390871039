package dev.lodestar.theme.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.lodestar.theme.reading.Words;

import org.junit.jupiter.api.Test;

class ThemeNamesTest {

    @Test
    void short_answer_near_the_middle_is_the_name() {
        assertThat(ThemeNames.name(List.of("because there is never enough time to test what we have built for them",
                "not enough time to test.", "testing"), List.of(0.93, 0.91, 0.80))).isEqualTo("Not enough time to test");
    }

    @Test
    void long_answer_is_cut_without_losing_its_negation() {
        String name = ThemeNames.name(
                List.of("the colleagues from the other department who promised it did never deliver what we agreed"),
                List.of(0.9));

        assertThat(name).contains("never").startsWith("… ");
        assertThat(Words.count(name)).isLessThanOrEqualTo(ThemeNames.MOST_WORDS);
    }

    @Test
    void clause_of_a_long_answer_is_better_than_its_first_words() {
        assertThat(ThemeNames.name(List.of("every report is a month late so we cannot act on anything that it tells us"),
                List.of(0.9))).isEqualTo("We cannot act on anything");
    }

    @Test
    void shouting_is_quietened_and_a_lone_word_is_kept() {
        assertThat(ThemeNames.name(List.of("QUALITY OF SERVICE."), List.of(0.9))).isEqualTo("Quality of service");
        assertThat(ThemeNames.name(List.of("SLA"), List.of(1.0))).isEqualTo("SLA");
    }

    @Test
    void link_is_no_name() {
        assertThat(ThemeNames.name(List.of("see http://a.example", "poor documentation everywhere"),
                List.of(0.95, 0.9))).isEqualTo("Poor documentation everywhere");
    }
}
