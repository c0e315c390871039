package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CoverageTest {

    /** Good 1953, section 1: with f1 singletons among N, the unseen species have the total probability f1/N. */
    @Test
    void singletons_are_the_share_not_yet_heard() {
        assertThat(Coverage.goodTuring(List.of(1, 1, 3, 5))).isEqualTo(0.8);
    }

    @Test
    void nothing_mentioned_covers_nothing() {
        assertThat(Coverage.goodTuring(List.of())).isZero();
        assertThat(Coverage.goodTuring(List.of(0, 0))).isZero();
    }

    @Test
    void negative_count_is_refused() {
        assertThatThrownBy(() -> Coverage.goodTuring(List.of(-1))).hasMessageContaining("-1");
    }

    @Property
    void stays_in_range(@ForAll List<@IntRange(max = 50) Integer> mentions) {
        assertThat(Coverage.goodTuring(mentions)).isBetween(0.0, 1.0);
    }

    /** By hand: f1 = 2, f2 = 1, N = 10: 1.96 sqrt(2 (1 - 2/10) + 2) / 10. */
    @Test
    void interval_of_esty() {
        assertThat(Coverage.halfInterval(List.of(1, 1, 2, 3, 3))).isCloseTo(1.959963984540054 * Math.sqrt(3.6) / 10,
                within(1e-12));
        assertThat(Coverage.halfInterval(List.of())).isEqualTo(1);
    }
}
