package dev.lodestar.theme.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final List<Voice> asked = IntStream.range(0, 20)
            .mapToObj(i -> new Voice(new UUID(0, i), new UUID(1, i / 2), i < 5 ? "ECONOMIC_BUYER" : "END_USER")).toList();

    @Test
    void talkative_person_counts_once() {
        List<Voice> saying = new ArrayList<>(Collections.nCopies(50, asked.get(0)));
        saying.add(asked.get(1));

        Tally tally = Tally.of(saying, asked);

        assertThat(tally.people().successes()).isEqualTo(2);
        assertThat(tally.people().trials()).isEqualTo(20);
        assertThat(tally.accounts()).isEqualTo(1);
    }

    @Test
    void roles_are_those_that_were_asked() {
        Tally tally = Tally.of(List.of(asked.get(0), asked.get(7)), asked);

        assertThat(tally.byRole().get("ECONOMIC_BUYER").trials()).isEqualTo(5);
        assertThat(tally.byRole().get("END_USER").successes()).isEqualTo(1);
    }

    @Test
    void person_known_from_two_sources_is_one_person() {
        Voice anonymous = new Voice(new UUID(0, 3), null, null);

        Tally tally = Tally.of(List.of(anonymous, asked.get(3)), asked);

        assertThat(tally.people().successes()).isEqualTo(1);
        assertThat(tally.byRole()).doesNotContainKey(Tally.UNKNOWN_ROLE);
    }

    @Test
    void speaker_who_was_not_listed_was_asked_too() {
        Tally tally = Tally.of(List.of(new Voice(new UUID(9, 9), null, null)), asked);

        assertThat(tally.people().trials()).isEqualTo(21);
        assertThat(tally.byRole().get(Tally.UNKNOWN_ROLE).successes()).isEqualTo(1);
    }
}
