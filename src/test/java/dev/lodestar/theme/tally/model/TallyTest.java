package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.lodestar.theme.Dimensions;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final List<Voice> asked = IntStream.range(0, 20)
            .mapToObj(i -> new Voice(new UUID(0, i), new UUID(1, i / 2), i < 5 ? "ECONOMIC_BUYER" : "END_USER")).toList();

    @Test
    void talkative_person_counts_once() {
        var saying = new ArrayList<Voice>(Collections.nCopies(50, asked.get(0)));
        saying.add(asked.get(1));

        var tally = Tally.of(saying, asked);

        assertThat(tally.people().successes()).isEqualTo(2);
        assertThat(tally.people().trials()).isEqualTo(20);
        assertThat(tally.accounts()).isEqualTo(1);
    }

    @Test
    void roles_are_those_that_were_asked() {
        var tally = Tally.of(List.of(asked.get(0), asked.get(7)), asked);

        assertThat(tally.byFact().get(new Fact(Dimensions.ROLE, "ECONOMIC_BUYER")).trials()).isEqualTo(5);
        assertThat(tally.byFact().get(new Fact(Dimensions.ROLE, "END_USER")).successes()).isEqualTo(1);
    }

    @Test
    void person_known_from_two_sources_is_one_person() {
        var anonymous = new Voice(new UUID(0, 3), null, null);

        var tally = Tally.of(List.of(anonymous, asked.get(3)), asked);

        assertThat(tally.people().successes()).isEqualTo(1);
        assertThat(tally.byFact()).doesNotContainKey(Fact.unknown(Dimensions.ROLE));
    }

    @Test
    void speaker_who_was_not_listed_was_asked_too() {
        var tally = Tally.of(List.of(new Voice(new UUID(9, 9), null, null)), asked);

        assertThat(tally.people().trials()).isEqualTo(21);
        assertThat(tally.byFact().get(Fact.unknown(Dimensions.ROLE)).successes()).isEqualTo(1);
    }

    @Test
    void person_of_whom_a_dimension_is_not_known_is_counted_and_never_tested() {
        var some = asked.stream()
                .map(voice -> voice.with(voice.personId().getLeastSignificantBits() < 12
                        ? List.of(new Fact(Dimensions.SEGMENT, voice.role().equals("END_USER") ? "Bank" : "Farm"))
                        : List.of()))
                .toList();

        var tally = Tally.of(some.subList(0, 14), some);

        assertThat(tally.byFact().get(Fact.unknown(Dimensions.SEGMENT)).trials()).isEqualTo(8);
        assertThat(tally.contrasts()).filteredOn(contrast -> contrast.level().dimension().equals(Dimensions.SEGMENT))
                .containsExactly(new Contrast(new Fact(Dimensions.SEGMENT, "Bank"), 7, 7, 5, 5),
                        new Contrast(new Fact(Dimensions.SEGMENT, "Farm"), 5, 5, 7, 7));
    }

    @Test
    void person_asked_two_questions_counts_where_they_said_it() {
        var one = new Fact(Dimensions.SOURCE, "one");
        var other = new Fact(Dimensions.SOURCE, "other");
        var person = asked.get(0).with(List.of(one, other));

        var tally = Panel.of(List.of(person, asked.get(1).with(List.of(one))))
                .tally(List.of(new Voice(person.personId(), null, null, List.of(other))));

        assertThat(tally.byFact().get(one)).extracting("successes", "trials").containsExactly(0, 2);
        assertThat(tally.byFact().get(other)).extracting("successes", "trials").containsExactly(1, 1);
        assertThat(tally.contrasts()).noneMatch(contrast -> contrast.level().dimension().equals(Dimensions.SOURCE));
    }

    @Test
    void order_of_those_asked_does_not_show() {
        var known = new Voice(new UUID(0, 1), null, "END_USER", List.of(new Fact(Dimensions.COUNTRY, "DE")));
        var otherwise = new Voice(new UUID(0, 1), new UUID(1, 1), "CHAMPION", List.of(new Fact(Dimensions.COUNTRY, "AT")));

        assertThat(Tally.of(List.of(known), List.of(known, otherwise)))
                .isEqualTo(Tally.of(List.of(known), List.of(otherwise, known)));
    }
}
