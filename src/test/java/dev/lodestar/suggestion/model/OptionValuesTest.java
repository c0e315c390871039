package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionValuesTest {

    @Test
    void an_option_that_says_nothing_is_no_value() {
        assertThat(OptionValues.speaks("Something else")).isFalse();
        assertThat(OptionValues.speaks("Don't know")).isFalse();
        assertThat(OptionValues.speaks("Others")).isFalse();
        assertThat(OptionValues.speaks("Otherwise engaged teams")).isTrue();
        assertThat(OptionValues.speaks("Healthcare")).isTrue();
    }
}
