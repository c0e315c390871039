package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void an_option_that_says_nothing_is_no_value() {
        assertThat(Options.speaks("Something else")).isFalse();
        assertThat(Options.speaks("Don't know")).isFalse();
        assertThat(Options.speaks("Others")).isFalse();
        assertThat(Options.speaks("Otherwise engaged teams")).isTrue();
        assertThat(Options.speaks("Healthcare")).isTrue();
    }
}
