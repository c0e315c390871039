package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import dev.lodestar.statistics.Proportion;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MiddleRangeTest {

    @Test
    void one_to_ten_has_its_tenth_and_ninetieth_percent_at_one_and_nine() {
        var range = MiddleRange.of(LongStream.rangeClosed(1, 10).mapToObj(NumericRange::point).toList()).orElseThrow();

        assertThat(range.range()).isEqualTo(new NumericRange(1L, 9L));
        assertThat(range.inside()).isEqualTo(Proportion.of(9, 10));
    }

    @Test
    void one_to_hundred_gives_ten_to_ninety() {
        var range = MiddleRange.of(LongStream.rangeClosed(1, 100).mapToObj(NumericRange::point).toList()).orElseThrow();

        assertThat(range.range()).isEqualTo(new NumericRange(10L, 90L));
        assertThat(range.inside()).isEqualTo(Proportion.of(81, 100));
    }

    @Test
    void ends_are_those_of_the_bands_that_people_chose() {
        var range = MiddleRange
                .of(people(1, new NumericRange(null, 49L), 10, new NumericRange(50L, 99L), 8, new NumericRange(100L, 200L), 1,
                        new NumericRange(201L, null)))
                .orElseThrow();

        assertThat(range.range()).isEqualTo(new NumericRange(50L, 200L));
        assertThat(range.inside()).isEqualTo(Proportion.of(18, 20));
    }

    @Test
    void a_range_whose_ends_lie_in_the_same_bands_cannot_be_told_apart() {
        var range = MiddleRange.of(people(10, new NumericRange(50L, 99L), 10, new NumericRange(100L, 200L))).orElseThrow();

        assertThat(range.isLike(new NumericRange(60L, 180L))).isTrue();
        assertThat(range.isLike(new NumericRange(20L, 180L))).isFalse();
        assertThat(range.isLike(new NumericRange(60L, 500L))).isFalse();
    }

    @Test
    void fewer_than_ten_people_have_no_tenth() {
        assertThat(MiddleRange.of(Collections.nCopies(9, NumericRange.point(5)))).isEmpty();
    }

    @Test
    void what_is_open_at_both_ends_says_nothing() {
        assertThat(MiddleRange.of(people(10, new NumericRange(null, 49L), 10, new NumericRange(50L, null)))).isEmpty();
    }

    @Property
    void four_of_five_people_are_always_inside_in_whichever_order_they_come(
            @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 0, max = 30) Integer> numbers) {
        var bands = new ArrayList<NumericRange>(numbers.stream().map(number -> NumericRange.point(number)).toList());
        var range = MiddleRange.of(bands).orElseThrow();
        Collections.shuffle(bands, new Random(7));

        assertThat(range.inside().share()).isGreaterThanOrEqualTo(0.8);
        assertThat(MiddleRange.of(bands)).contains(range);
    }

    private static List<NumericRange> people(Object... counted) {
        var people = new ArrayList<NumericRange>();
        for (int i = 0; i < counted.length; i += 2) {
            people.addAll(Collections.nCopies((Integer) counted[i], (NumericRange) counted[i + 1]));
        }
        return people;
    }
}
