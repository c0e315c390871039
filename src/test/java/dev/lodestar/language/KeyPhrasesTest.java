package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class KeyPhrasesTest {

    @Test
    void distinctive_phrases_keep_their_negations() {
        var phrases = new KeyPhrases(List.of(
                List.of("not enough time for tests", "there is not enough time", "not enough time again"),
                List.of("the exchange rate is wrong", "wrong exchange rate", "exchange rates look wrong"),
                List.of("the invoice is late", "late invoices", "my invoice came late")));

        assertThat(phrases.of(0, 3)).contains("not enough time");
        assertThat(phrases.of(1, 3)).contains("exchange rate");
        assertThat(phrases.of(2, 3).get(0)).containsAnyOf("invoice", "late");
    }

    @Test
    void word_said_twice_in_a_row_does_no_harm() {
        var phrases = new KeyPhrases(List.of(List.of("more and more changes", "later and later and later")));

        assertThat(phrases.of(0, 3)).isNotEmpty();
    }

    @Test
    void group_without_words_has_no_phrases() {
        assertThat(new KeyPhrases(List.of(List.of("the of and"))).of(0, 3)).isEmpty();
    }
}
