package dev.lodestar.interview.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import dev.lodestar.interview.text.UnreadableTextException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " \r\n\t ", "\uFEFF" })
    void anEmptyFileIsRefused(String text) {
        assertThatThrownBy(() -> TranscriptReader.read(text.getBytes(UTF_8), null)).isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void fiveMegabytesAreTakenIn() {
        var file = "WEBVTT\n\n"
                + "00:00:01.000 --> 00:00:02.000\n<v Ana>We close the month by hand, every month.</v>\n\n".repeat(60_000);
        assertThat(file.length()).isGreaterThan(4_900_000);
        assertThat(TranscriptReader.read(file.getBytes(UTF_8), null).pieces()).isEqualTo(60_000);
    }

    @Test
    void moreThanTenMegabytesAreRefusedWithTheLimit() {
        assertThatThrownBy(() -> TranscriptReader.read(new byte[TranscriptReader.MAX_BYTES + 1], null))
                .hasMessageContaining("10 MB");
        assertThatThrownBy(() -> TranscriptReader.read("Ana: " + "x".repeat(TranscriptReader.MAX_BYTES), null))
                .hasMessageContaining("10 MB");
    }

    @Test
    void subRipIsNamedForWhatItIs() {
        assertThatThrownBy(() -> TranscriptReader.read("1\n00:00:01,000 --> 00:00:02,000\nhello\n", null))
                .hasMessageContaining("SubRip");
    }

    @ParameterizedTest
    @CsvSource({ "teams.vtt, WEBVTT, 9, 6, 3", "zoom.vtt, WEBVTT, 5, 4, 3", "named.txt, NAMED_TEXT, 7, 7, 3" })
    void filesAsTheyAreExportedAreRead(String name, TranscriptFormat format, int pieces, int turns, int speakers)
            throws IOException {
        var file = getClass().getResourceAsStream("/transcripts/" + name).readAllBytes();
        var read = TranscriptReader.read(file, null);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.pieces()).isEqualTo(pieces);
        assertThat(read.turns()).hasSize(turns);
        assertThat(read.turns().stream().map(SpokenTurn::speaker).distinct()).hasSize(speakers);
    }
}
