package dev.lodestar.suggestion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.lodestar.language.Embeddings;

import org.junit.jupiter.api.Test;

class SameMeaningTest {

    @Test
    void initials_are_short_for_all_of_the_words_and_for_no_others() {
        assertThat(SameMeaning.isShortFor("SaaS", "Software as a service")).isTrue();
        assertThat(SameMeaning.isShortFor("ROI", "Return on investment")).isTrue();
        assertThat(SameMeaning.isShortFor("ROI", "Return on assets")).isFalse();
        assertThat(SameMeaning.isShortFor("P", "Price")).isFalse();
    }

    @Test
    void what_is_neither_spelled_nor_shortened_alike_means_the_same_by_its_direction() {
        var meaning = new SameMeaning(new Embeddings(Map.of("Price", new float[] { 1, 0 }, "Cost",
                new float[] { 0.9f, 0.43f }, "Speed", new float[] { 0, 1 })));

        assertThat(meaning.isSame("price", "Price")).isTrue();
        assertThat(meaning.isSame("Price", "Cost")).isTrue();
        assertThat(meaning.isSame("Price", "Speed")).isFalse();
    }
}
