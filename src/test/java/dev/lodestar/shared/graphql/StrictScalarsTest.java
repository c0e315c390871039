package dev.lodestar.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;

/** What no operation of the API takes today; the rest is tried in {@link StrictInputTest}. */
class StrictScalarsTest {

    @BeforeAll
    static void install() {
        StrictScalars.install();
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.5", "-1", "1e308" })
    void a_finite_number_is_a_float(String number) {
        var read = parse(new BigDecimal(number));

        assertThat(((Number) read).doubleValue()).isEqualTo(Double.parseDouble(number));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e309", "-1e309" })
    void a_number_that_is_too_large_is_no_float(String number) {
        assertThatThrownBy(() -> parse(new BigDecimal(number))).isInstanceOf(CoercingParseValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.5", "NaN" })
    void a_text_is_no_float(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(CoercingParseValueException.class);
    }

    private static Object parse(Object value) {
        return GraphQLScalarTypes.getScalarByName("Float").getCoercing().parseValue(value, GraphQLContext.getDefault(),
                Locale.ENGLISH);
    }
}
