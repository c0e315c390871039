package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RedactionTest {

    @Test
    void wordsBecomeBlocksAndNothingMoves() {
        assertThat(Redaction.ranges("Ana: By 😅\nno", List.of(new TextRange(5, 9)))).isEqualTo("Ana: ████\nno");
    }

    @Test
    void namesAreBlackenedWhereverTheyStand() {
        assertThat(Redaction.names("Zoë🧾: so, Zoë🧾 said", List.of("Zoë🧾", " "))).isEqualTo("████: so, ████ said");
    }

    @Test
    void aTextOfBlocksHasNothingToRead() {
        assertThat(Redaction.isBlack("███ ██\n█")).isTrue();
        assertThat(Redaction.isBlack("███ no")).isFalse();
    }

    @Property
    void theLengthInCodePointsStays(@ForAll String any, @ForAll @IntRange(max = 50) int start,
            @ForAll @IntRange(min = 1, max = 50) int length) {
        var text = any.replaceAll("[\\x{D800}-\\x{DFFF}]", "😀") + "🧾";
        var blackened = Redaction.ranges(text, List.of(new TextRange(start, start + length)));
        assertThat(CodePoints.length(blackened)).isEqualTo(CodePoints.length(text));
    }
}
