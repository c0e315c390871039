package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProportionTest {

    /** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: the score interval without correction. */
    @Test
    void interval_is_that_of_newcombes_table() {
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0.0000, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void nobody_asked_means_nothing_known() {
        var nobody = Proportion.of(0, 0);

        assertThat(nobody.low()).isZero();
        assertThat(nobody.high()).isEqualTo(1);
    }

    @Test
    void more_than_asked_is_refused() {
        assertThatThrownBy(() -> Proportion.of(3, 2)).hasMessageContaining("3 of 2");
    }

    @Property
    void interval_holds_the_share_and_stays_in_range(@ForAll @IntRange(max = 2000) int successes,
            @ForAll @IntRange(max = 2000) int failures) {
        var proportion = Proportion.of(successes, successes + failures);

        assertThat(proportion.low()).isBetween(0.0, proportion.share());
        assertThat(proportion.high()).isBetween(proportion.share(), 1.0);
    }

    private static void assertInterval(int successes, int trials, double low, double high) {
        var proportion = Proportion.of(successes, trials);
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }
}
