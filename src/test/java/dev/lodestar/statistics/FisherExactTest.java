package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FisherExactTest {

    /** Fisher 1935: eight cups; all four right has probability 1/70, at least three of four 17/70. */
    @Test
    void lady_tasting_tea() {
        assertThat(FisherExact.greater(4, 4, 0, 4)).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(FisherExact.greater(3, 4, 1, 4)).isCloseTo(17 / 70.0, within(1e-12));
    }

    /** Agresti, Categorical Data Analysis, Fisher's twin data: 10 of 13 against 2 of 17 has one-sided p 0.000465. */
    @Test
    void convicted_twins() {
        assertThat(FisherExact.greater(10, 13, 2, 17)).isCloseTo(0.000465, within(5e-7));
    }

    @Test
    void impossible_table_is_refused() {
        assertThatThrownBy(() -> FisherExact.greater(5, 4, 0, 4)).hasMessageContaining("5 of 4");
    }

    @Property
    void both_tails_overlap_in_the_table_itself(@ForAll @IntRange(max = 60) int a, @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(max = 60) int c, @ForAll @IntRange(max = 60) int d) {
        double greater = FisherExact.greater(a, a + b, c, c + d);
        double less = FisherExact.greater(b, a + b, d, c + d);

        assertThat(greater).isBetween(0.0, 1.0);
        assertThat(greater + less).isGreaterThanOrEqualTo(1 - 1e-9);
    }
}
