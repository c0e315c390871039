package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class FalseDiscoveryTest {

    /** Benjamini and Hochberg 1995, section 3.2: of fifteen tests, the four smallest are rejected at 0.05. */
    @Test
    void thrombolysis_example_rejects_the_four_smallest() {
        double[] p = { 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
                0.6528, 0.7590, 1.0000 };

        var q = FalseDiscovery.qValues(p);

        assertThat(Arrays.stream(q).filter(value -> value <= 0.05)).hasSize(4);
        assertThat(q[3]).isEqualTo(0.0095 * 3.75);
    }

    @Test
    void no_tests_give_no_values() {
        assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
    }

    @Test
    void not_a_probability_is_refused() {
        assertThatThrownBy(() -> FalseDiscovery.qValues(new double[] { Double.NaN })).hasMessageContaining("NaN");
    }

    @Property
    void values_keep_the_order_and_never_shrink(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(max = 1) @Scale(4) Double> values) {
        var p = values.stream().mapToDouble(value -> value).toArray();

        var q = FalseDiscovery.qValues(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(q[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] <= p[j] ? q[i] <= q[j] : q[i] >= q[j]).isTrue();
            }
        }
    }
}
