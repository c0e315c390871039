package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.lodestar.language.Vectors;

import org.junit.jupiter.api.Test;

class NearestNeighboursTest {

    @Test
    void neighbours_are_those_of_comparing_every_pair() {
        var vectors = random(300, 16);

        var found = NearestNeighbours.among(vectors, 7);

        for (int row = 0; row < vectors.size(); row++) {
            int self = row;
            var expected = IntStream.range(0, vectors.size()).filter(i -> i != self).boxed()
                    .sorted(Comparator.comparingDouble(i -> -Vectors.dot(vectors.get(self), vectors.get(i)))).limit(7)
                    .mapToInt(i -> i).toArray();
            assertThat(found.indices()[row]).isEqualTo(expected);
            assertThat((double) found.similarities()[row][0])
                    .isCloseTo(Vectors.dot(vectors.get(row), vectors.get(expected[0])), within(1e-5));
        }
    }

    @Test
    void nobody_is_its_own_neighbour_even_among_equals() {
        var vectors = new ArrayList<float[]>();
        IntStream.range(0, 40).forEach(i -> vectors.add(new float[] { 1, 0 }));

        var found = NearestNeighbours.among(vectors, 5);

        for (int row = 0; row < 40; row++) {
            assertThat(found.indices()[row]).hasSize(5).doesNotContain(row).doesNotHaveDuplicates();
        }
    }

    @Test
    void fewer_others_give_fewer_neighbours() {
        assertThat(NearestNeighbours.among(random(3, 4), 15).indices()[0]).hasSize(2);
        assertThat(NearestNeighbours.among(random(1, 4), 15).indices()[0]).isEmpty();
        assertThat(NearestNeighbours.among(List.of(), 15).indices()).isEmpty();
    }

    static List<float[]> random(int n, int dimensions) {
        var random = new Random(7);
        var vectors = new ArrayList<float[]>();
        for (int i = 0; i < n; i++) {
            var vector = new float[dimensions];
            for (int d = 0; d < dimensions; d++) {
                vector[d] = (float) random.nextGaussian();
            }
            vectors.add(Vectors.unit(vector));
        }
        return vectors;
    }
}
