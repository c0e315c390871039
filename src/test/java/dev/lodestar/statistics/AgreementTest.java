package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AgreementTest {

    /** The worked example of scikit-learn's user guide on clustering metrics: 0.24. */
    @Test
    void worked_example_of_the_user_guide() {
        assertThat(Agreement.adjustedRand(new int[] { 0, 0, 0, 1, 1, 1 }, new int[] { 0, 0, 1, 1, 2, 2 }))
                .isCloseTo(0.2424, within(0.0001));
    }

    @Test
    void different_lengths_are_refused() {
        assertThatThrownBy(() -> Agreement.adjustedRand(new int[1], new int[2])).hasMessageContaining("1 and 2");
    }

    @Property
    void same_groups_by_other_numbers_agree_fully(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5) Integer> numbers) {
        var groups = numbers.stream().mapToInt(number -> number).toArray();
        var renamed = Arrays.stream(groups).map(group -> 1000 - group * 7).toArray();

        assertThat(Agreement.adjustedRand(groups, renamed)).isEqualTo(1);
    }
}
