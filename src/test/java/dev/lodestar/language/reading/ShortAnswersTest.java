package dev.lodestar.language.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.language.Reading;
import dev.lodestar.language.ReadingOutcome;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShortAnswersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reading/short-answers.tsv", delimiter = '\t', quoteCharacter = '\0')
    void short_answer_is_read_or_set_aside_as_a_person_would(ReadingOutcome expected, String answer) {
        assertThat(Reading.of(answer).outcome()).isEqualTo(expected);
    }
}
