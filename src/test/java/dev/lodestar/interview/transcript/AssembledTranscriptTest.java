package dev.lodestar.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.reader.SpokenPiece;
import dev.lodestar.interview.reader.SpokenTurn;
import dev.lodestar.interview.text.Sha256;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class AssembledTranscriptTest {

    @Test
    void turnsCoverTheWordsAndNotTheNames() {
        var assembled = AssembledTranscript.of(List.of(turn("Ana", "How 😀?"), turn("Ben", "Fine.")));
        assertThat(assembled.text()).isEqualTo("Ana: How 😀?\nBen: Fine.");
        assertThat(assembled.length()).isEqualTo(22);
        assertThat(assembled.turns()).extracting(AssembledTranscript.PlacedTurn::range)
                .containsExactly(new TextRange(5, 11), new TextRange(17, 22));
    }

    @Test
    void aTurnOfAnUnknownSpeakerHasNoName() {
        assertThat(AssembledTranscript.of(List.of(turn(null, "Recorded in May"))).text()).isEqualTo("Recorded in May");
    }

    @Test
    void cuesKeepTheirTimesAndPlaces() {
        var pieces = List.of(new SpokenPiece(0L, 900L, "We 😀"), new SpokenPiece(1000L, 2000L, "moved."));
        var turn = AssembledTranscript.of(List.of(new SpokenTurn("Ana", pieces))).turns().get(0);
        assertThat(turn.cues()).containsExactly(new Cue(5, 9, 0, 900), new Cue(10, 16, 1000, 2000));
        assertThat(turn.startMs()).isZero();
        assertThat(turn.endMs()).isEqualTo(2000);
    }

    @Property(tries = 200)
    void everyRangeReadsTheWordsItWasMadeFrom(@ForAll @Size(min = 1, max = 8) @UniqueElements List<@NotBlank String> sayings) {
        var spoken = new ArrayList<SpokenTurn>();
        for (var saying : sayings) {
            spoken.add(turn(saying.length() % 3 == 0 ? null : "Zoë 🧾", saying.replaceAll("[\\x{D800}-\\x{DFFF}]", "😀")));
        }
        var assembled = AssembledTranscript.of(spoken);
        assertThat(assembled.length()).isEqualTo(CodePoints.length(assembled.text()));
        assertThat(assembled.sha256()).isEqualTo(Sha256.of(assembled.text()));
        assembled.turns().forEach(turn -> assertThat(CodePoints.slice(assembled.text(), turn.range()))
                .isEqualTo(spoken.get(turn.number()).pieces().get(0).words()));
    }

    private static SpokenTurn turn(String speaker, String words) {
        return new SpokenTurn(speaker, List.of(new SpokenPiece(null, null, words)));
    }
}
