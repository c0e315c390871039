package dev.lodestar.interview.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import dev.lodestar.interview.text.UnreadableTextException;

import org.junit.jupiter.api.Test;

class WebVttReaderTest {

    @Test
    void voiceTagsNameTheSpeaker() {
        assertThat(turns("""
                00:00.000 --> 00:01.000
                <v.first.loud Esme Watson>It&apos;s a <b>blue</b> apple tree!</v>

                00:01.000 --> 00:02.000
                <v Mary>No way!""")).isEqualTo("Esme Watson: It's a blue apple tree! | Mary: No way!");
    }

    @Test
    void oneCueMayHoldSeveralVoices() {
        assertThat(turns("""
                00:00.000 --> 00:04.000
                <v Ana>Did you move?</v>
                <v Ben>In spring.</v> <v Ben>Late spring.</v>"""))
                .isEqualTo("Ana: Did you move? | Ben: In spring. Late spring.");
    }

    @Test
    void cuesOfOneSpeakerBecomeOneTurnUpToAPauseOfTwoSeconds() {
        var read = read("""
                00:01.000 --> 00:02.000
                <v Ana>one

                00:04.000 --> 00:05.000
                <v Ana>two

                00:07.001 --> 00:08.000
                <v Ana>three""");
        assertThat(read.turns()).extracting(turn -> turn.pieces().size()).containsExactly(2, 1);
        assertThat(read.turns().get(0).pieces()).containsExactly(new SpokenPiece(1000L, 2000L, "one"),
                new SpokenPiece(4000L, 5000L, "two"));
        assertThat(read.turns().get(0).endMs()).isEqualTo(5000);
    }

    @Test
    void aNameAtTheBeginningOfACueIsTheSpeaker() {
        assertThat(turns("""
                1
                00:00:05.790 --> 00:00:08.000
                Christina: Thanks for your time.

                2
                00:00:09.000 --> 00:00:11.000
                10:30 Meeting: that was the plan, see https://example.org""")).isEqualTo(
                "Christina: Thanks for your time. | null: 10:30 Meeting: that was the plan, see https://example.org");
    }

    @Test
    void cuesWithoutASpeakerAreCountedInOneWarning() {
        var read = read("""
                00:00.000 --> 00:01.000
                hello

                00:01.000 --> 00:02.000
                again""");
        assertThat(read.warnings())
                .containsExactly(ReadWarning.counting(3, ImportWarningCode.CUES_WITHOUT_SPEAKER, 2));
    }

    @Test
    void brokenTimesAreReportedWithTheirLineAndTheRestIsRead() {
        var read = read("""
                00:00.000 --> 00:01.000
                <v Ana>kept

                00:61.000 --> 00:02.000
                <v Ana>lost""");
        assertThat(read.pieces()).isEqualTo(1);
        assertThat(read.warnings()).containsExactly(ReadWarning.of(6, ImportWarningCode.UNREADABLE_TIMES));
    }

    @Test
    void cuesOutOfOrderArePutInTheOrderOfTheirTimes() {
        assertThat(turns("""
                00:10.000 --> 00:11.000
                <v Ben>second

                00:01.000 --> 00:02.000
                <v Ana>first""")).isEqualTo("Ana: first | Ben: second");
    }

    @Test
    void oneCueForAWholeRecordingIsWarnedAbout() {
        var read = read("00:00.000 --> 40:00.000\n<v Ana>everything");
        assertThat(read.warnings()).containsExactly(new ReadWarning(0, ImportWarningCode.FEW_CUES, 1, 40, null));
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsDoNoHarm() {
        var file = "\uFEFFWEBVTT - export\r\n\r\nNOTE by the tool\r\n\r\n00:00.000 --> 00:01.000 align:start\r\n<v Ana>hello\r\nagain\r\n";
        assertThat(asLine(TranscriptReader.read(file, null))).isEqualTo("Ana: hello again");
    }

    @Test
    void aFileWithoutWordsHasNoTurns() {
        assertThatThrownBy(() -> read("NOTE nothing here")).isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("No turns were found");
    }

    @Test
    void aFileWithoutTheSignatureIsRefusedWhenWebVttIsAskedFor() {
        assertThatThrownBy(() -> TranscriptReader.read("Ana: hello", TranscriptFormat.WEBVTT))
                .hasMessageContaining("first line is not WEBVTT");
    }

    private static ReadTranscript read(String blocks) {
        return TranscriptReader.read("WEBVTT\n\n" + blocks, null);
    }

    private static String turns(String blocks) {
        return asLine(read(blocks));
    }

    static String asLine(ReadTranscript read) {
        return read.turns().stream()
                .map(turn -> turn.speaker() + ": "
                        + turn.pieces().stream().map(SpokenPiece::words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
