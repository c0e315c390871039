package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.statistics.Proportion;

import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void nobody_of_seventy_three_is_silence() {
        assertThat(Silence.isMeant(Proportion.of(0, 72))).isFalse();
        assertThat(Silence.isMeant(Proportion.of(0, 73))).isTrue();
    }

    @Test
    void one_voice_needs_more_people_around_it() {
        assertThat(Silence.isMeant(Proportion.of(1, 100))).isFalse();
        assertThat(Silence.isMeant(Proportion.of(1, 120))).isTrue();
    }

    @Test
    void few_people_are_no_silence_however_quiet() {
        assertThat(Silence.isMeant(Proportion.of(0, 29))).isFalse();
    }
}
