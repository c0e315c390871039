package dev.lodestar.interview.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BlackeningTest {

    @Test
    void wordsBecomeBlocksAndNothingMoves() {
        assertThat(Blackening.ranges("Ana: By 😅\nno", List.of(new TextRange(5, 9)))).isEqualTo("Ana: ████\nno");
    }

    @Test
    void namesAreBlackenedWhereverTheyStand() {
        assertThat(Blackening.names("Zoë🧾: so, Zoë🧾 said", List.of("Zoë🧾", " "))).isEqualTo("████: so, ████ said");
    }

    @Test
    void aTextOfBlocksHasNothingToRead() {
        assertThat(Blackening.isBlack("███ ██\n█")).isTrue();
        assertThat(Blackening.isBlack("███ no")).isFalse();
    }

    @Property
    void theLengthInCodePointsStays(@ForAll String any, @ForAll @IntRange(max = 50) int start,
            @ForAll @IntRange(min = 1, max = 50) int length) {
        var text = any.replaceAll("[\\x{D800}-\\x{DFFF}]", "😀") + "🧾";
        var blackened = Blackening.ranges(text, List.of(new TextRange(start, start + length)));
        assertThat(CodePoints.length(blackened)).isEqualTo(CodePoints.length(text));
    }
}
