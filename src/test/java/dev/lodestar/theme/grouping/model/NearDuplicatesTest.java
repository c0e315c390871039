package dev.lodestar.theme.grouping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final Map<String, float[]> VECTORS = Map.of("late invoices", new float[] { 1, 0 }, "invoices are late",
            new float[] { 0.96f, 0.28f }, "late bills", new float[] { 0.85f, 0.5268f }, "slow export", new float[] { 0, 1 });

    @Test
    void same_and_nearly_the_same_words_stand_behind_the_first() {
        assertThat(NearDuplicates.among(
                List.of("late invoices", "slow export", "invoices are late", "slow export", "late invoices"),
                VECTORS::get)).containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void what_is_nearly_the_same_as_something_in_between_is_an_echo_too() {
        assertThat(NearDuplicates.among(List.of("late invoices", "late bills"), VECTORS::get)).containsExactly(0, 1);
        assertThat(NearDuplicates.among(List.of("late invoices", "late bills", "invoices are late"), VECTORS::get))
                .containsExactly(0,
                        0, 0);
    }

    @Test
    void nothing_said_has_no_echo() {
        assertThat(NearDuplicates.among(List.of(), VECTORS::get)).isEmpty();
    }
}
