package dev.lodestar.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;

import org.junit.jupiter.api.Test;

class TextTest {

    private static UserError refusal(String text) {
        return catchThrowableOfType(UserErrorException.class, () -> Text.line(5).required(text, "input", "title")).errors()
                .get(0);
    }

    @Test
    void an_emoji_counts_once() {
        assertThat(Text.line(5).required(" 🦊🦊🦊🦊🦊 ", "input", "title")).isEqualTo("🦊🦊🦊🦊🦊");
    }

    @Test
    void what_is_too_long_is_refused_with_both_lengths() {
        assertThat(refusal("🦊".repeat(6))).isEqualTo(new UserError(UserErrorCode.INVALID,
                "Write at most 5 characters; these are 6.", List.of("input", "title")));
    }

    @Test
    void what_is_cut_off_does_not_count() {
        assertThat(Text.line(5).required("\u200Babcde" + " ".repeat(10))).isEqualTo("abcde");
    }

    @Test
    void what_looks_empty_is_missing() {
        assertThat(refusal(" \u00A0\u200B\u3164").code()).isEqualTo(UserErrorCode.REQUIRED);
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(refusal("ok \uD83D").code()).isEqualTo(UserErrorCode.INVALID);
    }

    @Test
    void an_optional_text_that_looks_empty_is_none() {
        assertThat(Text.line(5).optional(" \u200B ", "input", "title")).isNull();
    }
}
