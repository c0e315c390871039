package dev.lodestar.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SameKeyTest {

    @ParameterizedTest
    @CsvSource({ "İzmir Yazılım A.Ş., i̇zmir yazılım a.ş.", "STRASSE, Straße", "STRAẞE, straße", "ΟΔΟΣ, οδος", "Ａｃｍｅ, acme",
            "Cafe\u0301, CAFÉ", "Os\u200Bprey, OSPREY", "'Osprey\u00A0', osprey", "'Acme  GmbH', acme gmbh", "ﬁne, FINE" })
    void the_same_in_another_form_has_the_same_key(String one, String other) {
        assertThat(SameKey.of(one)).isEqualTo(SameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({ "Café, Cafe", "Izmir, İzmir", "ılık, ilik", "Acme, Acme 2" })
    void other_letters_are_another_key(String one, String other) {
        assertThat(SameKey.of(one)).isNotEqualTo(SameKey.of(other));
    }

    @Test
    void a_numbered_key_stays_while_the_text_is_the_same() {
        assertThat(SameKey.updated(SameKey.numbered("acme", 2), "ACME")).isEqualTo("acme\n2");
    }

    @Test
    void a_numbered_key_goes_with_the_text() {
        assertThat(SameKey.updated(SameKey.numbered("acme", 2), "Acme Europe")).isEqualTo("acme europe");
    }

    @Test
    void a_key_fits_into_an_index() {
        assertThat(SameKey.of("\uFDFA".repeat(200))).startsWith("sha256 ").hasSize(71);
    }

    @Property
    void a_key_is_its_own_key(@ForAll String text) {
        var key = SameKey.of(text.length() > 30 ? text.substring(0, 30) : text);

        assertThat(SameKey.of(key)).isEqualTo(key);
    }
}
