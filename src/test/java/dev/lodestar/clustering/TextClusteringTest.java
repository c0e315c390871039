package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.lodestar.language.Vectors;
import dev.lodestar.statistics.Agreement;

import org.junit.jupiter.api.Test;

class TextClusteringTest {

    private static final int DIMENSIONS = 24;

    @Test
    void groups_that_are_there_are_found_without_being_told_how_many() {
        var found = TextClustering.find(texts(480), around(12, 40, 0.15), 0);

        var planted = IntStream.range(0, 480).map(i -> i / 40).toArray();
        assertThat(Agreement.adjustedRand(found.groups(), planted)).isGreaterThan(0.95);
        assertThat(found.stability()).isGreaterThan(0.9);
        assertThat(found.confidence()).hasSize(found.count());
        assertThat(Arrays.stream(found.confidence()).min().orElseThrow()).isGreaterThan(0.75);
    }

    @Test
    void vectors_without_groups_get_no_confidence() {
        var found = TextClustering.find(texts(600), around(1, 600, 5), 0);

        assertThat(found.stability()).isLessThan(0.75);
        assertThat(found.count()).isLessThanOrEqualTo(600 / 10);
        assertThat(Arrays.stream(found.confidence()).average().orElseThrow()).isLessThan(0.75);
    }

    @Test
    void finer_gives_more_groups_and_coarser_fewer() {
        var vectors = around(1, 400, 5);

        int chosen = TextClustering.find(texts(400), vectors, 0).count();

        assertThat(TextClustering.find(texts(400), vectors, -2).count()).isLessThan(chosen);
        assertThat(TextClustering.find(texts(400), vectors, 2).count()).isGreaterThan(chosen);
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "text " + i).toList();
    }

    /** Points around some centres, in the order of the centres. */
    private static List<float[]> around(int centres, int points, double spread) {
        var random = new Random(11);
        var vectors = new ArrayList<float[]>();
        for (int centre = 0; centre < centres; centre++) {
            var middle = random.doubles(DIMENSIONS, -1, 1).toArray();
            for (int point = 0; point < points; point++) {
                var vector = new float[DIMENSIONS];
                for (int i = 0; i < DIMENSIONS; i++) {
                    vector[i] = (float) (middle[i] + spread * random.nextGaussian());
                }
                vectors.add(Vectors.unit(vector));
            }
        }
        return vectors;
    }
}
