package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void options_are_read_as_people_write_them() {
        assertThat(Band.of("50 to 99")).contains(new Band(50L, 99L));
        assertThat(Band.of("10-49 employees")).contains(new Band(10L, 49L));
        assertThat(Band.of("1,000 – 4,999")).contains(new Band(1000L, 4999L));
        assertThat(Band.of("$1 to 5 million")).contains(new Band(1_000_000L, 5_000_000L));
        assertThat(Band.of("12")).contains(new Band(12L, 12L));
    }

    @Test
    void outermost_options_are_open() {
        assertThat(Band.of("Fewer than 50")).contains(new Band(null, 49L));
        assertThat(Band.of("Up to 50")).contains(new Band(null, 50L));
        assertThat(Band.of("More than 200")).contains(new Band(201L, null));
        assertThat(Band.of("10,000+")).contains(new Band(10000L, null));
        assertThat(Band.of("5k or more")).contains(new Band(5000L, null));
    }

    @Test
    void words_without_numbers_are_no_band() {
        assertThat(Band.of("Something else")).isEmpty();
    }
}
