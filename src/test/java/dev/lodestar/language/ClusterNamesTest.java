package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClusterNamesTest {

    @Test
    void short_answer_near_the_middle_is_the_name() {
        assertThat(ClusterNames.name(List.of("because there is never enough time to test what we have built for them",
                "not enough time to test.", "testing"), List.of(0.93, 0.91, 0.80))).isEqualTo("Not enough time to test");
    }

    @Test
    void long_answer_is_cut_without_losing_its_negation() {
        var name = ClusterNames.name(
                List.of("the colleagues from the other department who promised it did never deliver what we agreed"),
                List.of(0.9));

        assertThat(name).contains("never").startsWith("… ");
        assertThat(Words.count(name)).isLessThanOrEqualTo(ClusterNames.MOST_WORDS);
    }

    @Test
    void clause_of_a_long_answer_is_better_than_its_first_words() {
        assertThat(ClusterNames.name(List.of("every report is a month late so we cannot act on anything that it tells us"),
                List.of(0.9))).isEqualTo("We cannot act on anything");
    }

    @Test
    void shouting_is_quietened_and_a_lone_word_is_kept() {
        assertThat(ClusterNames.name(List.of("QUALITY OF SERVICE."), List.of(0.9))).isEqualTo("Quality of service");
        assertThat(ClusterNames.name(List.of("SLA"), List.of(1.0))).isEqualTo("SLA");
    }

    @Test
    void link_is_no_name() {
        assertThat(ClusterNames.name(List.of("see http://a.example", "poor documentation everywhere"),
                List.of(0.95, 0.9))).isEqualTo("Poor documentation everywhere");
    }

    @Test
    void half_a_sentence_a_slip_of_the_pen_and_an_article_with_one_word_are_worse_than_what_others_say_too() {
        assertThat(
                ClusterNames.name(List.of("Are changed all the time", "Requirements change often", "often change requirements",
                        "change of requirements"), List.of(0.92, 0.90, 0.88, 0.87)))
                .isEqualTo("Requirements change often");
        assertThat(ClusterNames.name(List.of("Good comunicatoin", "good communication", "communication is good",
                "we had good communication"), List.of(0.92, 0.91, 0.90, 0.87))).isEqualTo("Good communication");
        assertThat(ClusterNames.name(List.of("The results", "good results so far"), List.of(0.92, 0.90)))
                .isEqualTo("Good results so far");
    }

    @Test
    void single_shouted_word_is_quietened_and_an_acronym_is_kept() {
        assertThat(ClusterNames.name(List.of("UNAMBIGUOUS requirements are written down in JIRA"), List.of(0.9)))
                .isEqualTo("Unambiguous requirements are written down in JIRA");
    }
}
