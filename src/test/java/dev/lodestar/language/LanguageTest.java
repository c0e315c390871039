package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void short_answers_are_in_the_language_a_person_says_they_are_in() throws IOException {
        var wrong = new ArrayList<String>();
        int all = 0;
        try (var in = LanguageTest.class.getResourceAsStream("/reading/languages.tsv")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var labelled = line.split("\t");
                all++;
                if (!Language.of(labelled[1]).equals(labelled[0])) {
                    wrong.add(line);
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(150);
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 50);
    }

    @Test
    void nothing_against_english_is_english() {
        for (var text : List.of("price", "SAP", "R", "Emacs, vi, ed", "Project delays", "sub par clients",
                "SI, involve somebody",
                "Software architecture, clean code, software design", "servers die", "!", "Café")) {
            assertThat(Language.of(text)).as(text).isEqualTo(Language.ENGLISH);
        }
    }

    @Test
    void script_that_many_languages_share_is_not_named() {
        assertThat(Language.of("Нет времени на документацию")).isEqualTo(Language.UNKNOWN);
        assertThat(Language.of("時間がない")).isEqualTo("ja");
    }
}
