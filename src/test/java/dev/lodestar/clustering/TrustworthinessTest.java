package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustworthinessTest {

    @Test
    void neighbours_that_stay_neighbours_are_counted_beside_what_chance_would_give() {
        // On a line of six, each text names its two nearest in meaning; the last two name the far end.
        int[][] neighbours = { { 1, 2 }, { 0, 2 }, { 1, 3 }, { 2, 4 }, { 0, 1 }, { 0, 1 } };
        var line = new Points(new double[] { 0, 1, 2.1, 3.3, 4.6, 6 }, new double[6]);

        var faithfulness = Trustworthiness.of(neighbours, line);

        assertThat(faithfulness).isEqualTo(new Trustworthiness(8 / 6.0, 2, 4 / 5.0));
    }
}
