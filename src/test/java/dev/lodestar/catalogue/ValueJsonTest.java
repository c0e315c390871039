package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import dev.lodestar.catalogue.value.Values;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueJsonTest {

    @Provide
    Arbitrary<AttributeValue> values() {
        return Values.any();
    }

    @Property
    void everyValueIsReadAsItWasWritten(@ForAll("values") AttributeValue value) {
        var read = ValueJson.read(ValueJson.write(value));

        assertThat(read).isEqualTo(value);
        assertThat(ValueJson.write(read)).isEqualTo(ValueJson.write(value));
        assertThat(read.display()).isEqualTo(value.display()).isNotBlank();
    }

    @Property
    void aValueDoesNotDifferFromItself(@ForAll("values") AttributeValue value) {
        assertThat(ValueDiff.between(value, ValueJson.read(ValueJson.write(value)))).isEmpty();
    }

    @Property
    void differentValuesHaveADifferenceInWords(@ForAll("values") AttributeValue one, @ForAll("values") AttributeValue other) {
        assertThat(ValueDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Test
    void theKeptFormIsPlain() {
        assertThat(ValueJson.write(new IntRangeValue(50, null))).isEqualTo("{\"type\":\"INT_RANGE\",\"min\":50}");
        assertThat(ValueJson.write(new DecimalRangeValue(new BigDecimal("1.50"), new BigDecimal("2E+1"))))
                .isEqualTo("{\"type\":\"DECIMAL_RANGE\",\"lower\":1.5,\"upper\":20}");
        assertThat(ValueJson.write(CodeSetValue.geography("DE", "150")))
                .isEqualTo("{\"type\":\"CODE_SET\",\"scheme\":\"GEOGRAPHY\",\"include\":[\"150\",\"DE\"],\"exclude\":[]}");
    }

    @Test
    void whatIsNotAValueIsRefused() {
        for (String json : List.of("{}", "{\"type\":\"NOPE\"}", "{\"type\":\"INT_RANGE\",\"min\":2,\"max\":1}", "[]", "{")) {
            assertThatThrownBy(() -> ValueJson.read(json)).isInstanceOf(IllegalStateException.class);
        }
    }
}
