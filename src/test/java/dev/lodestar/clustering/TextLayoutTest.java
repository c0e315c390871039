package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.lodestar.language.Vectors;

import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private static final int DIMENSIONS = 24;
    private static final int GROUP = 30;

    private final Random random = new Random(5);

    /** Texts around some directions, one group after the other. */
    private List<float[]> groups(int count) {
        var vectors = new ArrayList<float[]>();
        for (int i = 0; i < count * GROUP; i++) {
            var vector = new float[DIMENSIONS];
            vector[i / GROUP] = 1;
            for (int j = 0; j < DIMENSIONS; j++) {
                vector[j] += (float) (random.nextGaussian() * 0.12);
            }
            vectors.add(Vectors.unit(vector));
        }
        return vectors;
    }

    private static List<String> hashes(int size) {
        var hashes = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            hashes.add(TextClustering.hash("text " + i));
        }
        return hashes;
    }

    @Test
    void texts_of_one_group_lie_together() {
        var vectors = groups(5);

        var layout = TextLayout.of(hashes(vectors.size()), vectors);

        var labels = new int[vectors.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i / GROUP;
        }
        double[][] places = { layout.places().x(), layout.places().y() };
        var scores = LayoutScores.of(vectors, places, labels);
        assertThat(scores.purity()).isGreaterThan(0.97);
        assertThat(scores.trust()).isGreaterThan(0.9);
        assertThat(scores.kept() * layout.faithfulness().neighbours()).isGreaterThan(5 * layout.faithfulness().byChance());
    }

    @Test
    void same_texts_in_another_order_give_the_same_picture() {
        var vectors = groups(4);
        var hashes = hashes(vectors.size());
        var turned = new HashMap<String, Integer>();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < vectors.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i = 0; i < order.size(); i++) {
            turned.put(hashes.get(order.get(i)), i);
        }

        var one = TextLayout.of(hashes, vectors).places();
        var other = TextLayout.of(order.stream().map(hashes::get).toList(), order.stream().map(vectors::get).toList())
                .places();

        for (int i = 0; i < vectors.size(); i++) {
            assertThat(other.x()[turned.get(hashes.get(i))]).isEqualTo(one.x()[i]);
            assertThat(other.y()[turned.get(hashes.get(i))]).isEqualTo(one.y()[i]);
        }
    }

    @Test
    void picture_fills_its_frame() {
        var vectors = groups(3);

        var places = TextLayout.of(hashes(vectors.size()), vectors).places();

        assertThat(Arrays.stream(places.x()).map(Math::abs)).allMatch(value -> value <= 1);
        assertThat(Arrays.stream(places.y()).map(Math::abs)).allMatch(value -> value <= 1);
        assertThat(Math.max(Arrays.stream(places.x()).max().orElseThrow(),
                Arrays.stream(places.y()).max().orElseThrow())).isCloseTo(1, within(1e-9));
    }

    @Test
    void few_texts_have_places_too() {
        for (int size = 0; size <= 12; size++) {
            var vectors = groups(1).subList(0, size);

            var places = TextLayout.of(hashes(size), vectors).places();

            assertThat(Arrays.stream(places.x()).boxed()).hasSize(size).allMatch(Double::isFinite);
            assertThat(IntStream.range(0, size).mapToObj(i -> places.x()[i] + " " + places.y()[i])
                    .distinct()).hasSize(size);
        }
    }

    @Test
    void texts_that_all_mean_the_same_stand_at_one_place() {
        var vector = groups(1).get(0);

        var places = TextLayout.of(hashes(20), Collections.nCopies(20, vector)).places();

        assertThat(places.x()).containsOnly(0);
        assertThat(places.y()).containsOnly(0);
    }

    @Test
    void what_comes_in_later_stands_by_what_means_the_same() {
        var vectors = groups(4);
        var layout = TextLayout.of(hashes(vectors.size()), vectors);

        var later = layout.beside(vectors, List.of(vectors.get(17)));

        assertThat(later.x()[0]).isCloseTo(layout.places().x()[17], within(1e-3));
        assertThat(later.y()[0]).isCloseTo(layout.places().y()[17], within(1e-3));
    }
}
