package dev.lodestar.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextRangeTest {

    @Test
    void aRangeThatCoversNothingIsRefused() {
        assertThatThrownBy(() -> new TextRange(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        assertThat(new TextRange(0, 3).overlaps(new TextRange(3, 5))).isFalse();
        assertThat(new TextRange(0, 4).overlaps(new TextRange(3, 5))).isTrue();
    }

    @Property
    void theIntersectionIsWhatBothCover(@ForAll @IntRange(max = 20) int a, @ForAll @IntRange(min = 1, max = 20) int lengthA,
            @ForAll @IntRange(max = 20) int b, @ForAll @IntRange(min = 1, max = 20) int lengthB) {
        var one = new TextRange(a, a + lengthA);
        var other = new TextRange(b, b + lengthB);
        var both = one.intersection(other);
        assertThat(both.isPresent()).isEqualTo(one.overlaps(other));
        assertThat(both).isEqualTo(other.intersection(one));
        both.ifPresent(shared -> {
            assertThat(one.contains(shared)).isTrue();
            assertThat(other.contains(shared)).isTrue();
        });
    }
}
