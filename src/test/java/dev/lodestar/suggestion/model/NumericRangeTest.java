package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumericRangeTest {

    @Test
    void options_are_read_as_people_write_them() {
        assertThat(NumericRange.of("50 to 99")).contains(new NumericRange(50L, 99L));
        assertThat(NumericRange.of("10-49 employees")).contains(new NumericRange(10L, 49L));
        assertThat(NumericRange.of("1,000 – 4,999")).contains(new NumericRange(1000L, 4999L));
        assertThat(NumericRange.of("$1 to 5 million")).contains(new NumericRange(1_000_000L, 5_000_000L));
        assertThat(NumericRange.of("12")).contains(new NumericRange(12L, 12L));
    }

    @Test
    void outermost_options_are_open() {
        assertThat(NumericRange.of("Fewer than 50")).contains(new NumericRange(null, 49L));
        assertThat(NumericRange.of("Up to 50")).contains(new NumericRange(null, 50L));
        assertThat(NumericRange.of("More than 200")).contains(new NumericRange(201L, null));
        assertThat(NumericRange.of("10,000+")).contains(new NumericRange(10000L, null));
        assertThat(NumericRange.of("5k or more")).contains(new NumericRange(5000L, null));
    }

    @Test
    void words_without_numbers_are_no_band() {
        assertThat(NumericRange.of("Something else")).isEmpty();
    }
}
