package dev.lodestar.interview.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SourceTextTest {

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertThat(SourceText.decode("\uFEFFAna: hello".getBytes(UTF_8))).isEqualTo("Ana: hello");
    }

    @Test
    void everyLineEndBecomesOneLineFeed() {
        assertThat(SourceText.normalise("a\r\nb\rc\nd\r\r\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void aNullCharacterBecomesTheReplacementCharacter() {
        assertThat(SourceText.normalise("a\0b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void latin1IsRefusedWithTheByteAndTheLine() {
        assertThatThrownBy(() -> SourceText.decode("Ana: yes\nBen: café\n".getBytes(ISO_8859_1)))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("byte 0xE9 at position 17 (line 2)").hasMessageContaining("save it as UTF-8");
    }

    @Test
    void aFileCutInsideACharacterIsRefused() {
        var cut = Arrays.copyOf("Ana: 😀".getBytes(UTF_8), 7);
        assertThatThrownBy(() -> SourceText.decode(cut)).hasMessageContaining("position 5");
    }

    @Test
    void utf16IsNamedForWhatItIs() {
        assertThatThrownBy(() -> SourceText.decode("Ana: yes".getBytes(UTF_16))).hasMessageContaining("UTF-16");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> SourceText.normalise("Ana: fine\nBen: \uD83D!")).hasMessageContaining("line 2");
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll String any) {
        var text = any.replaceAll("[\\x{D800}-\\x{DFFF}]", "😀").replace("\uFEFF", "") + "\r\n🧾\r";
        var once = SourceText.normalise(text);
        assertThat(SourceText.normalise(once)).isEqualTo(once).doesNotContain("\r");
        assertThat(SourceText.decode(once.getBytes(UTF_8))).isEqualTo(once);
    }
}
