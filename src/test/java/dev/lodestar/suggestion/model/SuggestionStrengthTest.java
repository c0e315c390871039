package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.inbox.SuggestionDoubt;

import org.junit.jupiter.api.Test;

class SuggestionStrengthTest {

    @Test
    void five_people_of_two_accounts_and_a_lower_bound_of_ten_percent_propose() {
        assertThat(SuggestionStrength.doubts(Proportion.of(5, 20), 2)).isEmpty();
    }

    @Test
    void five_people_of_very_many_only_emerge() {
        assertThat(SuggestionStrength.doubts(Proportion.of(5, 200), 5)).containsExactly(SuggestionDoubt.SMALL_SHARE);
    }

    @Test
    void four_people_emerge_however_few_were_asked() {
        assertThat(SuggestionStrength.doubts(Proportion.of(4, 4), 4)).containsExactly(SuggestionDoubt.FEW_PEOPLE);
    }

    @Test
    void forty_people_of_one_account_are_one_customer() {
        assertThat(SuggestionStrength.doubts(Proportion.of(40, 60), 1)).containsExactly(SuggestionDoubt.ONE_ACCOUNT);
    }

    @Test
    void two_people_carry_nothing() {
        assertThat(SuggestionStrength.emerges(2)).isFalse();
        assertThat(SuggestionStrength.emerges(3)).isTrue();
    }
}
