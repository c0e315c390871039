package dev.lodestar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

@WithLodestar
class ApiLimitsTest {

    @Test
    void a_query_of_a_hundred_levels_is_refused() {
        var deep = "{ __schema { types { " + "fields { type { ".repeat(50) + "name" + " } }".repeat(50) + " } } }";

        var answer = Given.api().post(deep, Map.of());

        assertThat(answer.getString("errors[0].message")).contains("depth");
        assertThat(answer.<Object> get("data")).isNull();
    }

    @Test
    void a_query_of_a_thousand_aliases_is_refused() {
        var aliases = IntStream.range(0, 1000).mapToObj(i -> "a" + i + ": instance { version }")
                .collect(Collectors.joining(" "));

        var answer = Given.api().post("{ " + aliases + " }", Map.of());

        assertThat(answer.getString("errors[0].message")).contains("complexity");
        assertThat(answer.<Object> get("data")).isNull();
    }

    @Test
    void an_unknown_cursor_is_refused_with_a_word_about_the_mend() {
        var answer = Given.api().post("{ jobs(after: \"nonsense\") { nodes { id } } }", Map.of());

        assertThat(answer.getString("errors[0].message")).contains("is not a cursor of this list");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID");
    }

    @Test
    void introspection_stays_on() {
        var names = Given.api().ask("{ __schema { queryType { name } } }");

        assertThat(names.getString("__schema.queryType.name")).isEqualTo("Query");
    }
}
