package dev.lodestar.interview.reader;

import static dev.lodestar.interview.reader.WebVttReaderTest.asLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTextReaderTest {

    @Test
    void aNameAColonAndASpaceBeginATurn() {
        assertThat(turns("Ana: How do you close the month?\nBen: By hand.")).isEqualTo(
                "Ana: How do you close the month? | Ben: By hand.");
    }

    @Test
    void linesWithoutANameGoOnWithTheTurn() {
        assertThat(turns("Ana: one\ntwo\n\nthree\nBen: four")).isEqualTo("Ana: one\ntwo\nthree | Ben: four");
    }

    @ParameterizedTest
    @ValueSource(strings = { "10:30 Meeting: moved", "https://example.org: look", "https: //example.org", "12: twelve",
            "see 10:30", "a sentence that goes on for far more than sixty-three characters, and only then: a colon" })
    void whatLooksLikeANameAndIsNoneGoesOnWithTheTurn(String line) {
        assertThat(turns("Ana: one\n" + line)).isEqualTo("Ana: one\n" + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[00:01:02] Ana: yes     | Ana        | 62000",
            "[01:02] Ana: yes        | Ana        | 62000",
            "(1:00:01.500) - Ana: yes| Ana        | 3601000",
            "Ana Ruiz (01:02): yes   | Ana Ruiz   | 62000",
            "[SPEAKER_00]: yes       | SPEAKER_00 |",
            "Dr. O'Neil-Smith: yes   | Dr. O'Neil-Smith |",
            "Ana (Acme): yes         | Ana (Acme) |",
            "田中： yes               | 田中        |" })
    void labelsOfManyShapesAreRead(String line, String speaker, Long startMs) {
        assertThat(SpeakerLabel.of(line)).isEqualTo(new SpeakerLabel(speaker, startMs, "yes"));
    }

    @Test
    void aNameMayHave63CharactersAndNoMore() {
        assertThat(SpeakerLabel.of("😀".repeat(62) + "x: hi")).isNotNull();
        assertThat(SpeakerLabel.of("😀".repeat(63) + "x: hi")).isNull();
    }

    @Test
    void wordsAboveTheFirstNameAreKept() {
        var read = TranscriptReader.read("Interview, 12 March\n\nAna: yes", null);
        assertThat(asLine(read)).isEqualTo("null: Interview, 12 March | Ana: yes");
        assertThat(read.warnings()).containsExactly(ReadWarning.of(1, ImportWarningCode.WORDS_WITHOUT_SPEAKER));
    }

    @Test
    void aNameThatComesOnceIsWarnedAboutWithItsLine() {
        var read = TranscriptReader.read("Ana: a\nBen: b\nAna: c\nBen: d\nFor example: we count twice", null);
        assertThat(read.warnings()).containsExactly(ReadWarning.naming(5, ImportWarningCode.RARE_NAME, "For example"));
    }

    @Test
    void aNameWithoutWordsIsReportedAndMakesNoTurn() {
        var read = TranscriptReader.read("Ana:\nBen: yes", null);
        assertThat(asLine(read)).isEqualTo("Ben: yes");
        assertThat(read.warnings()).containsExactly(ReadWarning.naming(1, ImportWarningCode.NAME_WITHOUT_WORDS, "Ana"));
    }

    @Test
    void textWithoutNamesIsRefused() {
        assertThatThrownBy(() -> TranscriptReader.read("Only words.\nMore words.", null))
                .hasMessageContaining("No turns were found").hasMessageContaining("Ana: We moved in spring.");
    }

    private static String turns(String text) {
        return asLine(TranscriptReader.read(text, TranscriptFormat.NAMED_TEXT));
    }
}
