package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class AskNextTest {

    @Test
    void role_with_fewest_people_is_asked_next() {
        var next = AskNext.of(45, new TreeMap<>(Map.of("Signatory", 3, "End user", 42)), new TreeMap<>(), new TreeMap<>());

        assertThat(next).containsExactly(new AskNext(AskNext.Reason.FEW_OF_ROLE, "Signatory", 3, 45));
    }

    @Test
    void what_is_mostly_unknown_is_found_out_first() {
        var next = AskNext.of(40, new TreeMap<>(Map.of("End user", 40)), new TreeMap<>(),
                new TreeMap<>(Map.of("Industry", 30, "Segment", 30, "Country", 1)));

        assertThat(next).containsExactly(new AskNext(AskNext.Reason.UNKNOWN_DIMENSION, "Industry", 30, 40));
    }

    @Test
    void enough_of_everybody_needs_no_suggestion() {
        assertThat(AskNext.of(40, new TreeMap<>(Map.of("End user", 20, "Signatory", 20)), new TreeMap<>(),
                new TreeMap<>(Map.of("Segment", 3)))).isEmpty();
    }
}
