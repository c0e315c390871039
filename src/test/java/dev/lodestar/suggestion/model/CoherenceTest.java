package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CoherenceTest {

    @Test
    void statements_near_to_their_middle_belong_together() {
        assertThat(Coherence.isCoherent(0.8, List.of("Slow close", "Month end drags on"))).isTrue();
    }

    @Test
    void statements_that_share_a_word_belong_together_though_they_say_much_besides() {
        var texts = List.of("The data migration took a weekend", "Afraid of migrating our records", "Busy season",
                "Migration from the old ledger");

        assertThat(Coherence.isCoherent(0.77, texts)).isTrue();
        assertThat(Coherence.shared(texts)).isEqualTo(0.75);
    }

    @Test
    void a_word_for_a_time_is_nothing_to_have_in_common() {
        assertThat(Coherence.shared(List.of("Vendor onboarding in a day", "A data room we open in a day",
                "Cash and margin any day"))).isLessThan(Coherence.SHARED);
    }

    @Test
    void what_is_neither_near_nor_shares_a_word_is_mixed() {
        assertThat(Coherence.isCoherent(0.79, List.of("It was decided above me", "I tried three", "Nobody else did")))
                .isFalse();
    }
}
