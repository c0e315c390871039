package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void three_more_people_are_enough_when_they_are_half_as_many_again() {
        assertThat(Recurrence.allows(seen(5, 20, 0), seen(7, 20, 0))).isFalse();
        assertThat(Recurrence.allows(seen(5, 20, 0), seen(8, 20, 0))).isTrue();
        assertThat(Recurrence.allows(seen(20, 60, 0), seen(29, 60, 0))).isFalse();
        assertThat(Recurrence.allows(seen(20, 60, 0), seen(30, 60, 0))).isTrue();
        assertThat(Recurrence.allows(seen(3, 20, 0), seen(5, 20, 0))).isFalse();
    }

    @Test
    void the_other_side_counts_by_the_same_rule() {
        assertThat(Recurrence.allows(seen(10, 40, 0), seen(10, 40, 2))).isFalse();
        assertThat(Recurrence.allows(seen(10, 40, 0), seen(10, 40, 3))).isTrue();
        assertThat(Recurrence.allows(seen(10, 40, 8), seen(10, 40, 11))).isFalse();
        assertThat(Recurrence.allows(seen(10, 40, 8), seen(10, 40, 12))).isTrue();
    }

    @Test
    void a_share_whose_interval_has_left_the_old_one_is_another_share() {
        // 20 of 40 is 35 to 65 %; 20 of 200 is 6.6 to 14.9 %.
        assertThat(Recurrence.allows(seen(20, 40, 0), seen(20, 200, 0))).isTrue();
        // 20 of 60 is 22.7 to 45.9 %, which still overlaps.
        assertThat(Recurrence.allows(seen(20, 40, 0), seen(20, 60, 0))).isFalse();
    }

    @Test
    void the_same_evidence_is_never_a_reason() {
        assertThat(Recurrence.allows(seen(20, 40, 5), seen(20, 40, 5))).isFalse();
    }

    private static EvidenceCounts seen(int people, int asked, int against) {
        return new EvidenceCounts(people, asked, against);
    }
}
