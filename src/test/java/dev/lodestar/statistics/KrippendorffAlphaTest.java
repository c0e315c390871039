package dev.lodestar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

    /** Krippendorff 2011, example A: two coders, ten units, two values. */
    @Test
    void two_coders_and_two_values() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(5e-4));
    }

    /** Krippendorff 2011, example B: two coders, twelve units, five values. */
    @Test
    void two_coders_and_many_values() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(5e-4));
    }

    /** Krippendorff 2011, example C: four coders, twelve units, values missing. */
    @Test
    void values_may_be_missing() {
        assertThat(alpha("123321412***", "1233224125**", "*33323422513", "12332441251*")).isCloseTo(0.743, within(5e-4));
    }

    @Test
    void one_value_alone_shows_no_agreement_and_no_disagreement() {
        assertThat(KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("a", "a")))).isEmpty();
        assertThat(KrippendorffAlpha.<String> nominal(List.of())).isEmpty();
    }

    private static double alpha(String... coders) {
        var units = new ArrayList<List<String>>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            var values = new ArrayList<String>();
            for (var coder : coders) {
                values.add(coder.charAt(unit) == '*' ? null : coder.substring(unit, unit + 1));
            }
            units.add(values);
        }
        return KrippendorffAlpha.nominal(units).orElseThrow();
    }
}
