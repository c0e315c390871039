package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SaturationTest {

    @Test
    void coverage_is_what_is_not_mentioned_by_one_person_alone() {
        var saturation = Saturation.of(List.of(Set.of("a", "b"), Set.of("a", "c"), Set.of("a", "b"), Set.of("a")));

        assertThat(saturation.mentions()).isEqualTo(7);
        assertThat(saturation.singletons()).isEqualTo(1);
        assertThat(saturation.coverage()).isCloseTo(6 / 7.0, within(1e-12));
        assertThat(saturation.low()).isLessThan(6 / 7.0);
        assertThat(saturation.path()).hasSize(4).last().isEqualTo(saturation.coverage());
    }

    @Test
    void themes_of_a_talkative_person_count_once() {
        assertThat(Saturation.of(List.of(List.of("a", "a", "a"), List.of("a"))).mentions()).isEqualTo(2);
    }

    /** Four people bring 20 themes; one new theme in two people is 5 %, so the fifth and sixth person saturate. */
    @Test
    void rule_of_guest_stops_at_the_first_run_with_little_new() {
        var heard = List.of(Set.of("1", "2", "3", "4", "5"), Set.of("6", "7", "8", "9", "10"),
                Set.of("11", "12", "13", "14", "15"), Set.of("16", "17", "18", "19", "20"), Set.of("1", "21"), Set.of("2"));

        assertThat(Saturation.of(heard).guest()).contains(6);
    }

    @Test
    void rule_of_guest_goes_on_while_there_is_news() {
        var heard = List.of(Set.of("1"), Set.of("2"), Set.of("3"), Set.of("4"), Set.of("5"), Set.of("1"),
                Set.of("2"));

        assertThat(Saturation.of(heard.subList(0, 6)).guest()).isEmpty();
        assertThat(Saturation.of(heard).guest()).contains(7);
    }

    @Test
    void nobody_heard_covers_nothing() {
        var saturation = Saturation.of(List.<Set<String>> of());

        assertThat(saturation.coverage()).isZero();
        assertThat(saturation.high()).isEqualTo(1);
        assertThat(saturation.path()).isEmpty();
    }

    @Test
    void path_has_at_most_24_points_and_ends_with_everybody() {
        var saturation = Saturation
                .of(IntStream.range(0, 101).mapToObj(i -> Set.of("t" + i % 7)).toList());

        assertThat(saturation.path()).hasSize(24).last().isEqualTo(saturation.coverage());
    }
}
