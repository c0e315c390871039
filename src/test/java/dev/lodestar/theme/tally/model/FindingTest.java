package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.theme.Dimensions;

import org.junit.jupiter.api.Test;

class FindingTest {

    private static final int PEOPLE = 200;
    private static final List<String> SEGMENTS = List.of("Bank", "Farm", "School", "Shop");

    /** Banks say theme 0 three times as often as the others; 29 other themes are as common everywhere. */
    private final List<List<Voice>> sayers = sayers();

    @Test
    void planted_difference_is_found_among_many_tests() {
        var findings = test(segments());

        assertThat(findings).hasSizeGreaterThan(100);
        assertThat(findings).filteredOn(FindingTest::isClaimed).extracting(finding -> finding.test().level())
                .containsExactly(new Fact(Dimensions.SEGMENT, "Bank"));
    }

    @Test
    void shuffled_segments_show_nothing_in_nine_of_ten_runs() {
        var segments = new ArrayList<String>(segments());
        var random = new Random(7);
        int claiming = 0;
        for (int run = 0; run < 50; run++) {
            Collections.shuffle(segments, random);
            claiming += test(segments).stream().anyMatch(FindingTest::isClaimed) ? 1 : 0;
        }

        assertThat(claiming).isLessThanOrEqualTo(5);
    }

    @Test
    void what_cannot_show_anything_is_not_tested() {
        var level = new Fact(Dimensions.SEGMENT, "Bank");

        assertThat(new Contrast(level, 10, 19, 0, 100).isTestable()).as("few asked").isFalse();
        assertThat(new Contrast(level, 4, 30, 3, 100).isTestable()).as("few say it").isFalse();
        assertThat(new Contrast(level, 100, 100, 19, 20).isTestable()).as("cannot be rare enough").isFalse();
        assertThat(new Contrast(level, 4, 30, 4, 100).isTestable()).isTrue();
    }

    @Test
    void rule_of_what_is_tested_does_not_see_who_says_it() {
        var level = new Fact(Dimensions.SEGMENT, "Bank");
        for (int said = 0; said <= 12; said++) {
            assertThat(new Contrast(level, said, 40, 12 - said, 60).isTestable()).isTrue();
        }
    }

    @Test
    void lift_is_smoothed_by_half_a_person() {
        assertThat(new Contrast(new Fact(Dimensions.SEGMENT, "Bank"), 5, 26, 0, 74).lift())
                .isCloseTo(5.5 / 27 / (0.5 / 75), within(1e-12));
    }

    @Test
    void small_difference_is_not_claimed_however_sure() {
        assertThat(Contrast.isClaimed(1e-9, 1.49)).isFalse();
        assertThat(Contrast.isClaimed(0.10, 1.5)).isTrue();
        assertThat(Contrast.isClaimed(0.11, 9)).isFalse();
    }

    private static boolean isClaimed(Finding<Contrast> finding) {
        return Contrast.isClaimed(finding.q(), finding.test().lift());
    }

    private List<Finding<Contrast>> test(List<String> segments) {
        var panel = Panel.of(IntStream.range(0, PEOPLE).mapToObj(i -> new Voice(new UUID(0, i), null, null,
                List.of(new Fact(Dimensions.SEGMENT, segments.get(i))))).toList());
        return Finding.of(sayers.stream().flatMap(saying -> panel.tally(saying).contrasts().stream()).toList());
    }

    private static List<String> segments() {
        return IntStream.range(0, PEOPLE).mapToObj(i -> SEGMENTS.get(i % SEGMENTS.size())).toList();
    }

    private static List<List<Voice>> sayers() {
        var random = new Random(1);
        return IntStream.range(0, 30).mapToObj(theme -> IntStream.range(0, PEOPLE)
                .filter(i -> random.nextDouble() < (theme == 0 && i % SEGMENTS.size() == 0 ? 0.45 : 0.15))
                .mapToObj(i -> new Voice(new UUID(0, i), null, null)).toList()).toList();
    }
}
