package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CodePointsTest {

    private static final String FAMILY = "We 👩‍👩‍👧 moved 🇩🇪 in 2021";

    @Test
    void anEmojiOutsideTheBasicPlaneIsOneCodePoint() {
        assertThat(CodePoints.length("a😀b")).isEqualTo(3);
        assertThat(CodePoints.slice("a😀b", new TextRange(2, 3))).isEqualTo("b");
    }

    @Test
    void joinedEmojiAreCountedByTheirParts() {
        assertThat(CodePoints.length("👩‍👩‍👧")).isEqualTo(5);
        assertThat(CodePoints.slice(FAMILY, new TextRange(9, 14))).isEqualTo("moved");
    }

    @Test
    void anIndexInsideASurrogatePairFallsOnThePair() {
        assertThat(CodePoints.fromUtf16("a😀b", 2)).isEqualTo(1);
        assertThat(CodePoints.fromUtf16("a😀b", 3)).isEqualTo(2);
    }

    @Test
    void aRangeBehindTheTextIsRefused() {
        assertThatThrownBy(() -> CodePoints.slice("😀", new TextRange(0, 2))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void shorteningNeverCutsACharacter() {
        assertThat(CodePoints.shorten("😀😀😀😀", 3)).isEqualTo("😀😀…");
        assertThat(CodePoints.shorten("😀😀😀", 3)).isEqualTo("😀😀😀");
    }

    @Property
    void conversionToUtf16AndBackIsTheSameCodePoint(@ForAll String any, @ForAll @IntRange(max = 300) int codePoint) {
        var text = paired(any);
        Assume.that(codePoint <= CodePoints.length(text));
        assertThat(CodePoints.fromUtf16(text, CodePoints.toUtf16(text, codePoint))).isEqualTo(codePoint);
    }

    @Property
    void slicesOfACutTextAreTheText(@ForAll String any, @ForAll @IntRange(min = 1, max = 200) int cut) {
        var text = paired(any);
        var length = CodePoints.length(text);
        Assume.that(cut < length);
        var before = CodePoints.slice(text, new TextRange(0, cut));
        var behind = CodePoints.slice(text, new TextRange(cut, length));
        assertThat(before + behind).isEqualTo(text);
        assertThat(CodePoints.length(before)).isEqualTo(cut);
    }

    /** Text as SourceText lets it through, with emoji among it: no unpaired surrogates. */
    private static String paired(String any) {
        return any.replaceAll("[\\x{D800}-\\x{DFFF}]", "😀") + "🧾";
    }
}
