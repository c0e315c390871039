package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import dev.lodestar.catalogue.code.CodeScheme;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeSetValueTest {

    @Provide
    Arbitrary<GeographyCode> places() {
        return Arbitraries.of(Geography.world().all());
    }

    @Test
    void germanyIsInEurope() {
        assertThat(CodeSetValue.geography("150").contains("DE")).isTrue();
        assertThat(CodeSetValue.geography("150").contains("US")).isFalse();
    }

    @Test
    void mexicoIsInNorthAmericaAndInLatinAmerica() {
        assertThat(CodeSetValue.geography("003").contains("MX")).isTrue();
        assertThat(CodeSetValue.geography("419").contains("MX")).isTrue();
        assertThat(CodeSetValue.geography("021").contains("MX")).isFalse();
    }

    @Test
    void whatIsExcludedIsOut() {
        var set = new CodeSetValue(CodeScheme.GEOGRAPHY, List.of("150"), List.of("CH", "151"));

        assertThat(set.contains("CH")).isFalse();
        assertThat(set.contains("PL")).isFalse();
        assertThat(set.contains("DE")).isTrue();
        assertThat(set.display()).isEqualTo("Europe, except Eastern Europe, Switzerland");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> CodeSetValue.geography("XX")).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("There is no code “XX”");
    }

    @Test
    void excludingWhatIsNotIncludedIsRefused() {
        assertThatThrownBy(() -> new CodeSetValue(CodeScheme.GEOGRAPHY, List.of("150"), List.of("US")))
                .isInstanceOfSatisfying(InvalidValue.class, refusal -> assertThat(refusal.field()).isEqualTo("exclude"));
    }

    @Property
    void everyPlaceLiesInTheWorldAndInItself(@ForAll("places") GeographyCode place) {
        assertThat(Geography.world().within(place.code(), "001")).isTrue();
        assertThat(Geography.world().within(place.code(), place.code())).isTrue();
        assertThat(place.within()).allMatch(parent -> Geography.world().find(parent).orElseThrow().region());
    }
}
