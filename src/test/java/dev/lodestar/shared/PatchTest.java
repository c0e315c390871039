package dev.lodestar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.smallrye.graphql.json.JsonBCreator;

/** Lists and nested inputs, read as the API reads them; text, number, enum and reference are tested with customers. */
class PatchTest {

    /** The input of an update, in the form of ADR 0020. */
    public static class Input {
        public Optional<Input> nested;
        private Optional<List<String>> newWords;

        public void setWords(List<String> words) {
            newWords = Optional.ofNullable(words);
        }
    }

    @Test
    void what_is_left_out_stays() {
        var input = read("{}");

        assertThat(Patch.apply(input.newWords, List.of("old"))).containsExactly("old");
    }

    @Test
    void null_clears() {
        var input = read("{\"words\": null}");

        assertThat(Patch.apply(input.newWords, List.of("old"))).isNull();
    }

    @Test
    void what_is_given_replaces() {
        var input = read("{\"words\": [\"new\", \"newer\"]}");

        assertThat(Patch.apply(input.newWords, List.of("old"))).containsExactly("new", "newer");
    }

    @Test
    void an_empty_list_is_a_value() {
        var input = read("{\"words\": []}");

        assertThat(Patch.apply(input.newWords, List.of("old"))).isEmpty();
    }

    @Test
    void a_nested_input_follows_the_same_rule() {
        var input = read("{\"nested\": {\"words\": null}}");

        assertThat(input.newWords).isNull();
        assertThat(input.nested).get().satisfies(nested -> {
            assertThat(nested.newWords).isEmpty();
            assertThat(nested.nested).isNull();
        });
    }

    private static Input read(String json) {
        return JsonBCreator.getJsonB().fromJson(json, Input.class);
    }
}
