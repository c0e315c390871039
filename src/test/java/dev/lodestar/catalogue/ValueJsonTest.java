package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import dev.lodestar.catalogue.value.Values;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueJsonTest {

    /** As Hibernate sets it up for JSON columns. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Provide
    Arbitrary<AttributeValue> values() {
        return Values.any();
    }

    @Property
    void everyValueIsReadAsItWasWritten(@ForAll("values") AttributeValue value) throws JsonProcessingException {
        var read = read(write(value));

        assertThat(read).isEqualTo(value);
        assertThat(write(read)).isEqualTo(write(value));
        assertThat(read.display()).isEqualTo(value.display()).isNotBlank();
    }

    @Property
    void aValueDoesNotDifferFromItself(@ForAll("values") AttributeValue value) throws JsonProcessingException {
        assertThat(ValueDiff.between(value, read(write(value)))).isEmpty();
    }

    @Property
    void differentValuesHaveADifferenceInWords(@ForAll("values") AttributeValue one, @ForAll("values") AttributeValue other) {
        assertThat(ValueDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Test
    void theKeptFormIsPlain() throws JsonProcessingException {
        assertThat(write(new IntRangeValue(50, null))).isEqualTo("{\"type\":\"INT_RANGE\",\"min\":50}");
        assertThat(write(new DecimalRangeValue(new BigDecimal("1.50"), new BigDecimal("2E+1"))))
                .isEqualTo("{\"type\":\"DECIMAL_RANGE\",\"lower\":1.5,\"upper\":20}");
        assertThat(write(CodeSetValue.geography("DE", "150")))
                .isEqualTo("{\"type\":\"CODE_SET\",\"scheme\":\"GEOGRAPHY\",\"include\":[\"150\",\"DE\"],\"exclude\":[]}");
    }

    @Test
    void whatIsNotAValueIsRefused() {
        for (var json : List.of("{}", "{\"type\":\"NOPE\"}", "{\"type\":\"INT_RANGE\",\"min\":2,\"max\":1}", "[]", "{")) {
            assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
        }
    }

    private static String write(AttributeValue value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    private static AttributeValue read(String json) throws JsonProcessingException {
        return JSON.readValue(json, AttributeValue.class);
    }
}
