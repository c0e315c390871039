package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class AskNextTest {

    @Test
    void role_with_fewest_people_is_asked_next() {
        var words = AskNext.of(45, new TreeMap<>(Map.of("Signatory", 3, "End user", 42)), new TreeMap<>(), new TreeMap<>());

        assertThat(words).containsExactly(
                "Only 3 of 45 people asked have “Signatory” as their role; ask more of them before you say what they want.");
    }

    @Test
    void what_is_mostly_unknown_is_found_out_first() {
        var words = AskNext.of(40, new TreeMap<>(Map.of("End user", 40)), new TreeMap<>(),
                new TreeMap<>(Map.of("Industry", 30, "Segment", 30, "Country", 1)));

        assertThat(words)
                .containsExactly("Industry is not known of 30 of 40 people asked; find it out before you compare by it.");
    }

    @Test
    void enough_of_everybody_needs_no_suggestion() {
        assertThat(AskNext.of(40, new TreeMap<>(Map.of("End user", 20, "Signatory", 20)), new TreeMap<>(),
                new TreeMap<>(Map.of("Segment", 3)))).isEmpty();
    }
}
