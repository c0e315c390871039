package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class CochranArmitageTest {

    /** A. Agresti, "Categorical Data Analysis", infant malformation by alcohol: the square of z is 6.57. */
    @Test
    void malformation_by_alcohol() {
        var test = CochranArmitage.of(new double[] { 0, 0.5, 1.5, 4, 7 }, List.of(Proportion.of(48, 17_114),
                Proportion.of(38, 14_502), Proportion.of(5, 793), Proportion.of(1, 127), Proportion.of(1, 38)));

        assertThat(test.z() * test.z()).isCloseTo(6.57, within(0.005));
        assertThat(test.p()).isGreaterThan(0.0104);
    }

    /** R, {@code prop.trend.test} on the smokers of Fleiss (1981): X-squared 8.2249. */
    @Test
    void smokers_of_fleiss() {
        var test = CochranArmitage.of(new int[] { 1, 2, 3, 4 },
                List.of(Proportion.of(83, 86), Proportion.of(90, 93), Proportion.of(129, 136), Proportion.of(70, 82)));

        assertThat(test.z() * test.z()).isCloseTo(8.2249, within(5e-5));
        assertThat(test.z()).isNegative();
        assertThat(test.p()).isBetween(0.004132, 0.006);
    }

    @Test
    void shares_that_do_not_vary_show_nothing() {
        assertThat(CochranArmitage.of(new int[] { 1, 2 }, List.of(Proportion.of(0, 9), Proportion.of(0, 9))))
                .isEqualTo(new CochranArmitage(0, 1));
    }

    @Test
    void tail_of_the_normal_distribution() {
        assertThat(CochranArmitage.upperTail(0)).isCloseTo(0.5, within(1e-7));
        assertThat(CochranArmitage.upperTail(1.959963984540054)).isCloseTo(0.025, within(1e-8));
    }

    @Test
    void one_score_for_each_group() {
        assertThatThrownBy(() -> CochranArmitage.of(new int[] { 1 }, List.of())).hasMessageContaining("1 scores for 0");
    }
}
