package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import dev.lodestar.language.Vectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VectorIndexTest {

    @Property(tries = 30)
    void nearest_are_those_of_comparing_with_every_idea(@ForAll @IntRange(min = 1, max = 2500) int size,
            @ForAll @IntRange(min = 0, max = 20) int wanted) {
        var random = new Random(size);
        var vectors = IntStream.range(0, size).mapToObj(i -> vector(random)).toList();
        var query = vector(random);

        var nearest = VectorIndex.of(vectors, IntStream.range(0, size).toArray()).nearest(query, wanted);

        var expected = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparingDouble(i -> -Vectors.dot(query, vectors.get(i)))).limit(wanted).toList();
        assertThat(nearest).hasSize(Math.min(size, wanted));
        for (int i = 0; i < nearest.size(); i++) {
            assertThat((double) nearest.get(i).similarity())
                    .isCloseTo(Vectors.dot(query, vectors.get(expected.get(i))), within(1e-5));
            assertThat((double) nearest.get(i).similarity())
                    .isCloseTo(Vectors.dot(query, vectors.get(nearest.get(i).label())), within(1e-5));
        }
        assertThat(nearest).doesNotHaveDuplicates();
    }

    @Property(tries = 5)
    void of_equally_near_ideas_the_first_count(@ForAll @IntRange(min = 20, max = 3000) int size) {
        var vectors = new ArrayList<float[]>();
        IntStream.range(0, size).forEach(i -> vectors.add(new float[] { 1, 0 }));

        var nearest = VectorIndex.of(vectors, IntStream.range(0, size).toArray()).nearest(new float[] { 1, 0 }, 5);

        assertThat(nearest.stream().map(Neighbour::label)).containsExactly(0, 1, 2, 3, 4);
    }

    private static float[] vector(Random random) {
        var vector = new float[12];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.unit(vector);
    }
}
