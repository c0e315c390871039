package dev.lodestar.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "Os\u200Bprey", "\uFEFFOsprey", "Osprey\u00A0", "\u202EOsprey\u202C", "Os\u00ADprey",
            "Os\u0000prey",
            "Osprey\u2800", "\u3164Osprey", "Osprey \u200B ", "Osprey\u200D", "\uFE0FOsprey", "Os\u0007prey\u009F" })
    void what_nobody_sees_is_taken_out(String text) {
        assertThat(CleanText.line(text)).isEqualTo("Osprey");
    }

    @ParameterizedTest
    @ValueSource(strings = { "👩‍👩‍👧", "👩🏽‍🚀", "❤️‍🔥", "🏴‍☠️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "می‌خواهم", "क्‍ष", "ශ්‍රී",
            "葛󠄀城", "١٢٣" })
    void what_an_emoji_or_a_script_needs_stays(String text) {
        assertThat(CleanText.line(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void a_line_has_blanks_for_line_breaks_and_tabs() {
        assertThat(CleanText.line("Ana\r\nRuiz\tof\u00A0Kestrel\u2028")).isEqualTo("Ana Ruiz of Kestrel");
    }

    @Test
    void a_block_keeps_line_breaks_and_tabs() {
        assertThat(CleanText.block("\n one\r\ntwo\rthree\u2028four\tfive \n")).isEqualTo("one\ntwo\nthree\nfour\tfive");
    }

    @Test
    void letters_are_composed() {
        assertThat(CleanText.line("Cafe\u0301")).isEqualTo("Café");
    }

    @Test
    void what_is_brought_together_composes_too() {
        assertThat(CleanText.line("Cafe\u200B\u0301")).isEqualTo("Café");
    }

    @Property
    void a_clean_text_stays_as_it_is(@ForAll("texts") String text) {
        var clean = CleanText.block(text);

        assertThat(CleanText.block(clean)).isEqualTo(clean);
    }

    @Property
    void a_clean_line_stays_as_it_is(@ForAll("texts") String text) {
        var clean = CleanText.line(text);

        assertThat(CleanText.line(clean)).isEqualTo(clean);
    }

    @Property
    void nothing_is_added(@ForAll("texts") String text) {
        var clean = CleanText.block(text);

        assertThat(Text.length(clean)).isLessThanOrEqualTo(Text.length(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property
    void no_control_character_and_no_half_character_comes_out(@ForAll("texts") String text) {
        var clean = CleanText.line(text);

        assertThat(clean.codePoints()).noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void nothing_blank_is_at_the_ends(@ForAll("texts") String text) {
        var clean = CleanText.block(text);

        assertThat(clean).isEqualTo(clean.strip());
    }

    /** Any UTF-16, and often the characters that are treated in a way of their own. */
    @Provide
    Arbitrary<String> texts() {
        var odd = Arbitraries.of('\u200B', '\u200C', '\u200D', '\uFEFF', '\uFE0F', '\u0301', '\u0000', '\u0085', '\r', '\n',
                '\t',
                '\u00A0', '\u3164', '\u202E', '\uD83D', '\uDC69', '\u2764', '\u0645', '\u0915', '\u094D', '\u180B', 'e', ' ',
                '\u0958');
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, odd), net.jqwik.api.Tuple.of(1, Arbitraries.chars().all()))
                .list()
                .ofMaxSize(20).map(chars -> {
                    var text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }
}
