package dev.lodestar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

class BgeSmallEncoderTest {

    private static final BgeSmallEncoder ENCODER = new BgeSmallEncoder();

    private static final List<String> TEXTS = List.of("The client does not know what he/she needs",
            "Too many concurrent projects.", "price", "Café naïve Ünïcödé — “quoted” text…", "可靠性 is poor",
            "It's 50% too slow (v2.1), isn't it?", "Σίσυφος ΟΔΟΣ", "great 👍🏽 tool", "tab\tand\nline\u00a0break",
            "supercalifragilisticexpialidocious onboarding", "a".repeat(120), "soft\u00adhyphen zero\u200bwidth ﬁne ½");

    @AfterAll
    static void release() {
        ENCODER.close();
    }

    @Test
    void vectors_equal_those_of_langchain4j() {
        var reference = new BgeSmallEnV15QuantizedEmbeddingModel();
        for (var text : TEXTS) {
            var expected = reference.embed(text).content().vector();

            var vector = ENCODER.encode(text);

            assertThat(vector).as(text).hasSize(BgeSmallEncoder.DIMENSIONS);
            assertThat(1 - Vectors.dot(vector, expected)).as(text).isLessThan(1e-5);
            IntStream.range(0, vector.length).forEach(
                    i -> assertThat(Math.abs(vector[i] - expected[i])).as(text + " at " + i).isLessThan(1e-5f));
        }
    }

    @Test
    void threads_do_not_change_a_vector() {
        var alone = TEXTS.stream().map(ENCODER::encode).toList();

        var together = TEXTS.parallelStream().map(ENCODER::encode).toList();

        IntStream.range(0, TEXTS.size()).forEach(i -> assertThat(together.get(i)).isEqualTo(alone.get(i)));
    }

    @Test
    void very_long_text_is_cut_and_not_refused() {
        assertThat(ENCODER.encode("too slow ".repeat(20_000))).hasSize(BgeSmallEncoder.DIMENSIONS);
    }
}
