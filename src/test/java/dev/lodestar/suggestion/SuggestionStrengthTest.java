package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.statistics.Proportion;

import org.junit.jupiter.api.Test;

class SuggestionStrengthTest {

    @Test
    void five_people_and_a_lower_bound_of_ten_percent_propose() {
        assertThat(SuggestionStrength.of(Proportion.of(5, 20))).contains(SuggestionStrength.PROPOSED);
    }

    @Test
    void five_people_of_very_many_only_emerge() {
        assertThat(SuggestionStrength.of(Proportion.of(5, 200))).contains(SuggestionStrength.EMERGING);
    }

    @Test
    void three_and_four_people_emerge_however_few_were_asked() {
        assertThat(SuggestionStrength.of(Proportion.of(4, 4))).contains(SuggestionStrength.EMERGING);
        assertThat(SuggestionStrength.of(Proportion.of(3, 5))).contains(SuggestionStrength.EMERGING);
    }

    @Test
    void two_people_carry_nothing() {
        assertThat(SuggestionStrength.of(Proportion.of(2, 2))).isEmpty();
    }

    @Test
    void rejected_comes_back_only_when_the_evidence_grew_by_three_people_and_by_half() {
        assertThat(Recurrence.allows(5, 7)).isFalse();
        assertThat(Recurrence.allows(5, 8)).isTrue();
        assertThat(Recurrence.allows(20, 25)).isFalse();
        assertThat(Recurrence.allows(20, 30)).isTrue();
        assertThat(Recurrence.allows(3, 5)).isFalse();
    }
}
