package dev.lodestar.theme.incremental.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class CodeQuotesTest {

    private static final UUID EAST = new UUID(0, 1);
    private static final UUID NORTH = new UUID(0, 2);

    @Test
    void most_similar_code_comes_first() {
        var quotes = new CodeQuotes(Map.of(EAST, three(0), NORTH, three(60)));

        var likely = quotes.likely(direction(20));

        assertThat(likely).extracting(LikelyCode::codeId).containsExactly(EAST, NORTH);
        assertThat(likely.get(0).similarity()).isCloseTo(Math.cos(Math.toRadians(20)), within(1e-6));
        assertThat(likely.get(0).quotes()).isEqualTo(3);
    }

    @Test
    void code_with_two_confirmed_quotes_suggests_itself_to_nobody() {
        var quotes = new CodeQuotes(Map.of(EAST, List.of(direction(0), direction(0))));

        assertThat(quotes.likely(direction(0))).isEmpty();
    }

    @Test
    void code_that_is_not_similar_is_not_suggested() {
        var quotes = new CodeQuotes(Map.of(EAST, three(0)));

        assertThat(quotes.likely(direction(50))).isEmpty();
    }

    @Test
    void no_more_than_three_are_suggested() {
        var codes = new HashMap<UUID, List<float[]>>();
        for (int i = 0; i < 6; i++) {
            codes.put(new UUID(0, i), three(i));
        }

        assertThat(new CodeQuotes(codes).likely(direction(0))).extracting(LikelyCode::codeId)
                .containsExactly(new UUID(0, 0), new UUID(0, 1), new UUID(0, 2));
    }

    @Test
    void second_wording_of_a_code_counts_too() {
        // The middle of both is equally far from 0 and 80 degrees; the quote that says the same tips the scale.
        var quotes = new CodeQuotes(Map.of(EAST, List.of(direction(0), direction(0), direction(80), direction(80)), NORTH,
                three(-40)));

        assertThat(quotes.likely(direction(0)).get(0).codeId()).isEqualTo(EAST);
    }

    private static List<float[]> three(double degrees) {
        return List.of(direction(degrees), direction(degrees), direction(degrees));
    }

    private static float[] direction(double degrees) {
        double angle = Math.toRadians(degrees);
        return new float[] { (float) Math.cos(angle), (float) Math.sin(angle) };
    }
}
